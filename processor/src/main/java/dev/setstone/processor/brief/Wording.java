package dev.setstone.processor.brief;

/**
 * What a text says, apart from how it is laid out: folding a rule over two lines of YAML, or checking it out with other line
 * ends, changes neither the freshness key nor the prompt.
 */
public final class Wording {

    private Wording() {}

    /** The text with each run of white space as one space, and none at its ends. */
    public static String of(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
