package dev.setstone.benchmarks.economy;

import dev.setstone.processor.model.TokenCounter;

/** The tokens of asking a model for one transaction, estimated with o200k_base; no protocol's overhead is counted. */
public final class DirectCall {

    private static final String INSTRUCTION =
            "Apply the rules to the input. Reply with the result as JSON and with nothing else.";

    private final TokenCounter counter = new TokenCounter();

    /**
     * Counts one call.
     *
     * @param rules what the model has to know each time
     * @param input the transaction
     * @param output the answer
     */
    public Tokens tokens(String rules, String input, String output) {
        return new Tokens(
                counter.count(INSTRUCTION) + counter.count(rules) + (double) counter.count(input),
                counter.count(output));
    }
}
