package dev.setstone.processor.recording;

/**
 * How a recording came about. It is recorded and never part of the freshness key.
 *
 * @param provider such as {@code anthropic} or {@code handoff}
 * @param model as the answerer stated it, or {@code unstated}
 * @param promptSha256 of the prompt whose reply was accepted, in lower-case hex
 * @param attempts how many replies it took, from 1
 * @param inputTokens over all attempts
 * @param outputTokens over all attempts
 * @param tokensEstimated whether a token count is ours, not the provider's
 * @param toolVersion of Setstone
 */
public record Provenance(
        String provider,
        String model,
        String promptSha256,
        int attempts,
        long inputTokens,
        long outputTokens,
        boolean tokensEstimated,
        String toolVersion) {}
