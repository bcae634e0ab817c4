package dev.setstone.processor.gate.input;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is done about a text that looks like an order to the model. */
public enum InjectionPolicy {
    /**
     * An error in what instructs (names, descriptions, rules, answers) where the detector is sure, a note where it is not; a warning in
     * the values of examples: a workflow that reads what
     * strangers write needs examples of what strangers write. They stand quoted, on one line, inside the fence.
     */
    BLOCK,
    /** An error everywhere. */
    STRICT,
    /** A warning everywhere. */
    WARN,
    /** Nothing is looked for. */
    ALLOW;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<InjectionPolicy> ofKey(String key) {
        return Arrays.stream(values())
                .filter(policy -> policy.key().equals(key))
                .findFirst();
    }
}
