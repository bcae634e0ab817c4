package dev.setstone.bounded;

import java.time.Duration;

/**
 * How a call went.
 *
 * @param port the port's qualified class name
 * @param method the method's name
 * @param outcome how it ended
 * @param detail for people; empty where there was an answer
 * @param attempts how many requests were made
 * @param inputTokens of all requests whose answer came, as the provider counts them; estimated where it says nothing; of a replayed
 *     call, what was counted when it was recorded
 * @param outputTokens likewise
 * @param duration from the call to its outcome, the fallback not included
 */
public record CallReport(
        String port,
        String method,
        Outcome outcome,
        String detail,
        int attempts,
        long inputTokens,
        long outputTokens,
        Duration duration) {}
