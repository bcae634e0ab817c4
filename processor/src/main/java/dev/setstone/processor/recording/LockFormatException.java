package dev.setstone.processor.recording;

/** A lock file that is not a lock: broken JSON, or the wrong fields. */
final class LockFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String placed;

    LockFormatException(StrictJson.Place place, String reason) {
        super(reason);
        this.placed = place.line() + ":" + place.column() + ": " + reason;
    }

    /** The reason, beginning with line and column, from 1. */
    String placed() {
        return placed;
    }
}
