package dev.setstone.benchmarks.economy;

/**
 * Tokens read and written by a model.
 *
 * @param input what it reads
 * @param output what it writes
 */
public record Tokens(double input, double output) {

    /** Both ways. */
    public double sum() {
        return input + output;
    }

    /** What they cost in units of one token read, where a token written costs so many times as much. */
    public double cost(double outputFactor) {
        return input + outputFactor * output;
    }
}
