package dev.setstone.processor.prompt;

import dev.setstone.processor.brief.FreshnessKey;
import dev.setstone.screening.canary.Canary;

/**
 * The canary in the prompts for a brief. It comes from the freshness key alone: every attempt and every later build makes the same
 * prompt, whose hash names its reply; {@code verify} knows what to look for years later without anything having been kept; and
 * nobody can write it into a spec, since that would change the key. It is no part of the key. One for all attempts is as good as one
 * for each, since whatever comes back would have to be searched for the canaries of all attempts before.
 */
public final class PromptCanary {

    private PromptCanary() {}

    /** The canary of a brief's prompts. */
    public static Canary of(FreshnessKey key) {
        return Canary.derived(key.sha256(), "prompt");
    }
}
