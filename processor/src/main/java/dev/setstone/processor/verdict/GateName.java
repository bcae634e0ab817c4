package dev.setstone.processor.verdict;

import java.util.Locale;

/** The four gates in their order. */
public enum GateName {
    SECURITY,
    SYNTAX,
    EXECUTION,
    ACCURACY;

    /** The name in a lock file and in messages, in lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
