package dev.setstone.processor.recording;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Held while recordings are written: by one build at a time, whether in this process or in another. The system releases it
 * when a process dies. The lock file stays, because deleting it would let two builds hold two files of one name.
 */
final class BuildLock implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final FileChannel channel;

    private BuildLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock; empty when it was not free within the bound, or the thread was interrupted while it waited. */
    static Optional<BuildLock> acquire(Path file, Duration bound) throws IOException {
        FileChannel channel = FileChannel.open(file, CREATE, WRITE);
        try {
            long begin = System.nanoTime();
            while (tryLock(channel) == null) {
                if (System.nanoTime() - begin > bound.toNanos() || !pause()) {
                    channel.close();
                    return Optional.empty();
                }
            }
            return Optional.of(new BuildLock(channel));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Held in this very process: a parallel build has one javac a module.
            return null;
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
