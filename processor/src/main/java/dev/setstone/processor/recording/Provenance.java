package dev.setstone.processor.recording;

import java.util.Optional;

/**
 * How a recording came about. It is recorded and never part of the freshness key.
 *
 * @param provider such as {@code anthropic} or {@code handoff}
 * @param model as the answerer stated it, or {@code unstated}
 * @param promptSha256 of the prompt whose reply was accepted, in lower-case hex
 * @param attempts how many replies it took, from 1; those of a second candidate count too
 * @param inputTokens over all attempts
 * @param outputTokens over all attempts
 * @param tokensEstimated whether a token count is ours, not the provider's
 * @param toolVersion of Setstone
 * @param agreedInputs on how many generated inputs a second, independent candidate gave the same; empty when none was asked for
 * @param adopted that a person's edit of the model's logic was adopted, if it was
 */
public record Provenance(
        String provider,
        String model,
        String promptSha256,
        int attempts,
        long inputTokens,
        long outputTokens,
        boolean tokensEstimated,
        String toolVersion,
        Optional<Long> agreedInputs,
        Optional<Adoption> adopted) {

    /** Where no second candidate was asked for. */
    public Provenance(
            String provider,
            String model,
            String promptSha256,
            int attempts,
            long inputTokens,
            long outputTokens,
            boolean tokensEstimated,
            String toolVersion) {
        this(
                provider,
                model,
                promptSha256,
                attempts,
                inputTokens,
                outputTokens,
                tokensEstimated,
                toolVersion,
                Optional.empty(),
                Optional.empty());
    }

    /** What a model wrote, as it wrote it. */
    public Provenance(
            String provider,
            String model,
            String promptSha256,
            int attempts,
            long inputTokens,
            long outputTokens,
            boolean tokensEstimated,
            String toolVersion,
            Optional<Long> agreedInputs) {
        this(
                provider,
                model,
                promptSha256,
                attempts,
                inputTokens,
                outputTokens,
                tokensEstimated,
                toolVersion,
                agreedInputs,
                Optional.empty());
    }

    /** The same with an edit adopted; that a second candidate agreed is true of it no more. */
    public Provenance adopted(Adoption adoption) {
        return new Provenance(
                provider,
                model,
                promptSha256,
                attempts,
                inputTokens,
                outputTokens,
                tokensEstimated,
                toolVersion,
                Optional.empty(),
                Optional.of(adoption));
    }

    /** The model, and whether its logic was edited since. */
    public String origin() {
        return adopted.isPresent() ? model + ", edited by hand" : model;
    }
}
