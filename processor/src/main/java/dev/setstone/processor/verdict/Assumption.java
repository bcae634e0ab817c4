package dev.setstone.processor.verdict;

/**
 * What a model took for granted where the brief leaves something open.
 *
 * @param step the step's name
 * @param text one line of visible characters, as the model put it
 */
public record Assumption(String step, String text) {

    /** How many one reply may name. */
    public static final int MOST = 20;

    /** How long a text may be, in characters. */
    public static final int LONGEST = 500;

    /** For people, on one line. */
    public String sentence() {
        return step + ": " + text;
    }
}
