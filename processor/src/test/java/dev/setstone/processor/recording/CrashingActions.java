package dev.setstone.processor.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk on which one step goes wrong: before it, halfway through it, or after it. */
final class CrashingActions implements FileActions {

    enum When {
        BEFORE,
        HALFWAY,
        AFTER
    }

    /** What happens then: an exception, the end of the process, an {@link Error} in its place. */
    interface Crash {
        void happen() throws IOException;
    }

    /** The end of the process, as far as the code under test can tell: nothing catches it. */
    static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final FileActions disk = new DiskActions();
    private final int fatal;
    private final When when;
    private final Crash crash;
    private int count;

    CrashingActions(int fatal, When when, Crash crash) {
        this.fatal = fatal;
        this.when = when;
        this.crash = crash;
    }

    /** Whether the fatal step was reached. */
    boolean happened() {
        return count > fatal;
    }

    private interface Action {
        void run() throws IOException;
    }

    private void step(Action action) throws IOException {
        boolean now = count++ == fatal;
        if (now && when != When.AFTER) {
            crash.happen();
        }
        action.run();
        if (now) {
            crash.happen();
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step(() -> disk.createFolder(folder));
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        if (count == fatal && when == When.HALFWAY) {
            disk.write(file, Arrays.copyOf(content, content.length / 2));
        }
        step(() -> disk.write(file, content));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step(() -> disk.move(from, to));
    }

    @Override
    public void delete(Path path) throws IOException {
        step(() -> disk.delete(path));
    }

    @Override
    public void flush(Path folder) {
        disk.flush(folder);
    }
}
