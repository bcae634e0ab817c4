package dev.setstone.benchmarks;

import java.io.IOException;

/** One question about Setstone that is answered by measuring. */
public interface Evaluation {

    /** The name on the command line and of the file with the results, in lower case with hyphens. */
    String name();

    /** The options that it needs, such as {@code --data <folder>}; empty for none. */
    String options();

    /**
     * Measures.
     *
     * @throws IllegalArgumentException when an option is missing or wrong; the message says what was expected
     * @throws IOException when data can't be read
     */
    Results run(Arguments arguments) throws IOException, InterruptedException;
}
