package dev.setstone.bounded;

import java.time.Duration;

/**
 * The limits of a call, as {@code @BoundedCall} names them.
 *
 * @param maxInputTokens the most tokens of a prompt, as estimated before it is sent
 * @param maxOutputTokens the most tokens of an answer
 * @param timeout how long one attempt may take, the wait for a free thread included
 * @param retries how often a failed attempt is tried again; all attempts and the pauses between them take at most
 *     {@code timeout × (retries + 1)}
 * @param failuresToOpen after how many failed attempts in a row no call is sent
 * @param openFor for how long
 * @param cacheSize how many answers are kept for equal arguments
 */
public record Limits(
        int maxInputTokens,
        int maxOutputTokens,
        Duration timeout,
        int retries,
        int failuresToOpen,
        Duration openFor,
        int cacheSize) {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_RETRIES = 10;

    /** What {@code @BoundedCall} has where nothing is said. */
    public static final Limits DEFAULTS =
            new Limits(4_000, 1_000, Duration.ofSeconds(20), 1, 5, Duration.ofSeconds(30), 0);

    /**
     * Limits within which nothing overflows or lasts forever.
     *
     * @throws IllegalArgumentException when a number is out of its range; a duration is more than nothing and at most an hour
     */
    public Limits {
        within("maxInputTokens", maxInputTokens, 1, Integer.MAX_VALUE);
        within("maxOutputTokens", maxOutputTokens, 1, Integer.MAX_VALUE);
        within("retries", retries, 0, MOST_RETRIES);
        within("failuresToOpen", failuresToOpen, 1, Integer.MAX_VALUE);
        within("cacheSize", cacheSize, 0, Integer.MAX_VALUE);
        lasting("timeout", timeout);
        lasting("openFor", openFor);
    }

    /** All attempts and the pauses between them. */
    Duration total() {
        return timeout.multipliedBy(retries + 1L);
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    name + " is " + value + "; it must lie between " + least + " and " + most);
        }
    }

    private static void lasting(String name, Duration value) {
        if (value.isNegative() || value.isZero() || value.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    name + " is " + value + "; it must be more than PT0S and at most " + LONGEST);
        }
    }
}
