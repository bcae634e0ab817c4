package dev.setstone.processor.cli;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How things stand with a workflow, the best first. The worst one decides what {@code status} ends with. */
enum State {
    APPROVED(0),
    FRESH(0),
    /** Nobody has approved it, and the policy asks for that. */
    PENDING(10),
    /** A recording of no workflow. */
    ORPHANED(11),
    MISSING(12),
    STALE(13),
    /** The logic is not what the lock says; the lock is whole. */
    EDITED(14),
    REJECTED(15),
    /** The interface or its spec is wrong. */
    INVALID(16),
    /** The lock can't be read, or is of a newer Setstone. */
    UNREADABLE(17),
    TAMPERED(18);

    private final int exitCode;

    State(int exitCode) {
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }

    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Page.Look look() {
        return switch (this) {
            case APPROVED, FRESH -> Page.Look.GOOD;
            case PENDING, ORPHANED, MISSING, STALE -> Page.Look.DOUBTFUL;
            default -> Page.Look.BAD;
        };
    }
}
