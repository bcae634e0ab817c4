package dev.setstone.processor.gate.security;

import java.io.Serial;

/** A pattern that can't be judged; the message says what in it, where, and what to write instead. */
final class UnjudgedPatternException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    UnjudgedPatternException(String construct, int index, String instead) {
        super("\"" + construct + "\" at index " + index + "; " + instead);
    }

    UnjudgedPatternException(String message) {
        super(message);
    }
}
