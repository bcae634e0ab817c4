package dev.setstone.processor.gate.input;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is done about personal data and secrets in a brief. */
public enum PrivacyPolicy {
    /** The model sees placeholders of the same type and shape; candidates are judged with the real values. */
    REDACT,
    /** The model sees the values, and a warning says so. */
    WARN,
    /** An error. */
    BLOCK;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PrivacyPolicy> ofKey(String key) {
        return Arrays.stream(values())
                .filter(policy -> policy.key().equals(key))
                .findFirst();
    }
}
