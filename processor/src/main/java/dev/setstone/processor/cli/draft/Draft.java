package dev.setstone.processor.cli.draft;

import java.util.List;

/**
 * A workflow as it could be declared.
 *
 * @param qualifiedName of the interface
 * @param source of the interface
 * @param name of the spec, without ending
 * @param spec in YAML
 * @param golden golden rows; empty where there are none
 * @param read how many calls in tests became examples or golden rows
 * @param unread places of calls in tests that could not be read, such as {@code FeesTest.java:31}
 */
public record Draft(
        String qualifiedName, String source, String name, String spec, String golden, int read, List<String> unread) {
    public Draft {
        unread = List.copyOf(unread);
    }
}
