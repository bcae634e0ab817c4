package dev.setstone.processor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What {@code verify} asks of the review of a recording. A rejected one never passes. */
public enum ApprovalPolicy {
    /** A recording need not be reviewed. */
    OPTIONAL,
    /** Somebody has approved it. */
    REQUIRED,
    /** Somebody has approved it who is not its author. */
    INDEPENDENT;

    /** The name in an option, in lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ApprovalPolicy> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
