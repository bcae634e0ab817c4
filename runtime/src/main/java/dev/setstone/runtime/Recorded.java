package dev.setstone.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the implementation of a workflow: which recording it replays. Setstone writes it; {@link Provenance} reads it. (Its name
 * is no accident: coverage tools leave out whatever is marked with an annotation whose name contains "Generated".)
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Recorded {

    /** The workflow's name. */
    String workflow();

    /** The freshness key of the recording, in lower-case hex. */
    String key();

    /** SHA-256 of the recorded logic, in lower-case hex. */
    String logicSha256();

    /** Who was asked, such as {@code anthropic} or {@code handoff}. */
    String provider();

    /** The model, as the answerer stated it. */
    String model();

    /** SHA-256 of the prompt whose reply was accepted, in lower-case hex. */
    String promptSha256();

    /** How many replies it took. */
    int attempts();

    /** Tokens of all prompts. */
    long inputTokens();

    /** Tokens of all replies. */
    long outputTokens();

    /** Whether a token count is Setstone's own, not the provider's. */
    boolean tokensEstimated();

    /** The version of Setstone that recorded. */
    String toolVersion();

    /** Who has reviewed the recording, or {@code pending}. */
    String approval();
}
