package dev.setstone.bounded;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Answers of a model kept in a folder, one file of canonical JSON a port, so that tests run without one. A file holds the answers as
 * the model gave them, with placeholders for private data, and digests of the requests; it holds no arguments. Give the folder to one
 * process at a time while it records.
 */
public final class Cassette {

    /** The system property that {@link #bySystemProperty} reads. */
    public static final String PROPERTY = "setstone.cassette";

    private enum Mode {
        REPLAY,
        RECORD,
        OFF
    }

    private final Mode mode;
    private final @Nullable Path folder;
    private final Map<String, CassetteFile> files = new ConcurrentHashMap<>();

    private Cassette(Mode mode, @Nullable Path folder) {
        this.mode = mode;
        this.folder = folder;
    }

    /** Every answer comes from the folder; a call that has none there ends in a {@link CassetteException}. */
    public static Cassette replaying(Path folder) {
        return new Cassette(Mode.REPLAY, folder);
    }

    /** What the folder lacks is asked of the model and added: answers, and failures that another attempt would meet again. */
    public static Cassette recording(Path folder) {
        return new Cassette(Mode.RECORD, folder);
    }

    /** Always asks the model, and keeps nothing. */
    public static Cassette off() {
        return new Cassette(Mode.OFF, null);
    }

    /**
     * As {@code -Dsetstone.cassette=} says: {@code replay} (also where nothing is said), {@code record} or {@code off}.
     *
     * @throws CassetteException when it says something else
     */
    public static Cassette bySystemProperty(Path folder) {
        String mode = System.getProperty(PROPERTY, "replay").toLowerCase(Locale.ROOT);
        return switch (mode) {
            case "replay" -> replaying(folder);
            case "record" -> recording(folder);
            case "off" -> off();
            default ->
                throw new CassetteException("-D" + PROPERTY + " is '" + mode + "'; it must be replay, record or off");
        };
    }

    /**
     * The take of a request, if there must be or is one.
     *
     * @throws CassetteException when there must be one and is none
     */
    Optional<Take> find(Call<?> call, String request) {
        if (folder == null) {
            return Optional.empty();
        }
        CassetteFile file = file(folder, call.port());
        Optional<Take> take = file.find(request);
        if (take.isEmpty() && mode == Mode.REPLAY) {
            throw new CassetteException(call + " has no take " + request.substring(0, 12) + " in " + file
                    + ": its arguments, instruction or return type are not those that were recorded; record it with -D"
                    + PROPERTY + "=record, which asks the model");
        }
        return take;
    }

    void keep(Call<?> call, String request, Take take) {
        if (folder != null && mode == Mode.RECORD) {
            file(folder, call.port()).keep(request, take);
        }
    }

    private CassetteFile file(Path in, String port) {
        return files.computeIfAbsent(port, name -> CassetteFile.of(in, name));
    }
}
