package dev.setstone.processor.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files that are there whole or not at all, after a kill and on a full disk too. */
final class AtomicFiles {

    /** Replaces the file, whether it is there or not. */
    void replace(Path file, String text) throws IOException {
        write(file, text, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Writes a file that is not there yet.
     *
     * @throws java.nio.file.FileAlreadyExistsException when it is
     */
    void create(Path file, String text) throws IOException {
        write(file, text);
    }

    private static void write(Path file, String text, CopyOption... options) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path part = Files.createTempFile(folder, "." + file.getFileName() + ".", ".part");
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(part, file, options);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
