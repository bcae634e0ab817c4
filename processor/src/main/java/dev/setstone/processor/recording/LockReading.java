package dev.setstone.processor.recording;

/** What comes of reading the text of a lock file. */
public sealed interface LockReading {

    /** A lock, in its canonical form and with the seal that fits. */
    record Sound(Lock lock) implements LockReading {}

    /**
     * Not a lock.
     *
     * @param reason beginning with line and column
     */
    record Malformed(String reason) implements LockReading {}

    /** Written by a newer Setstone. */
    record TooNew(long schema) implements LockReading {}

    /**
     * A lock that somebody has changed.
     *
     * @param what differs
     */
    record Altered(String what) implements LockReading {}
}
