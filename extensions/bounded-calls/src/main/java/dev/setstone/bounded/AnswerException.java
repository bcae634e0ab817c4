package dev.setstone.bounded;

/** That an answer has not the type that it should have. Its message names the place and the kinds, never a value. */
public final class AnswerException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String path;

    /**
     * An answer of a wrong shape.
     *
     * @param path where, such as {@code $.lines[2].amount}
     * @param expected what should stand there
     * @param found what kind of thing does
     */
    public AnswerException(String path, String expected, String found) {
        super(path + ": expected " + expected + ", found " + found, null, false, false);
        this.path = path;
    }

    /** Where, such as {@code $.lines[2].amount}; {@code $} is the answer as a whole. */
    public String path() {
        return path;
    }
}
