package dev.setstone.processor.model;

/**
 * What a model answered.
 *
 * @param text the answer, unedited
 * @param provider such as {@code anthropic} or {@code handoff}
 * @param model as the answerer stated it, or {@code unstated}
 * @param usage tokens
 */
public record Reply(String text, String provider, String model, Usage usage) {

    /**
     * Tokens.
     *
     * @param input tokens read
     * @param output tokens written
     * @param estimated whether they were counted here, with a public tokenizer, and not by the provider
     */
    public record Usage(long input, long output, boolean estimated) {
        public Usage plus(Usage other) {
            return new Usage(input + other.input, output + other.output, estimated || other.estimated);
        }

        public static Usage none() {
            return new Usage(0, 0, false);
        }
    }
}
