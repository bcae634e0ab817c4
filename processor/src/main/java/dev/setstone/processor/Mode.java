package dev.setstone.processor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a build may do. */
enum Mode {
    /** Take recordings as they are, after checking that they are whole and fresh. Never calls a model, never runs their code. */
    REPLAY,
    /** Replay, and judge every recording anew by all gates in the sandbox. Never calls a model. */
    VERIFY,
    /** Ask a model for what is missing or stale. */
    RECORD,
    /** Ask a model again for the workflows that are named. */
    RERECORD;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean callsModels() {
        return this == RECORD || this == RERECORD;
    }

    static Optional<Mode> ofKey(String key) {
        return Arrays.stream(values()).filter(mode -> mode.key().equals(key)).findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Mode::key).toList();
    }
}
