package dev.setstone.processor.sandbox;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The user's own types, which a candidate is compiled against and runs with: sources where they are part of the same
 * compilation, class files where they come from the class path.
 *
 * @param sources text of every compilation unit of this compilation, by the qualified name of each top-level type in it, with LF
 * @param classes class files from the class path that the contract reaches, by binary name
 * @param release the Java release that the user compiles for, such as 17
 */
public record Surroundings(SortedMap<String, String> sources, SortedMap<String, byte[]> classes, int release) {
    public Surroundings {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    }
}
