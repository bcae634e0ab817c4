package dev.setstone.temporal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A file that outlives the processes which write into it what they were asked. */
record Journal(Path file) {

    /**
     * One attempt at a call.
     *
     * @param call the method and its argument
     * @param key its idempotency key
     */
    record Attempt(String call, String key) {}

    void write(String call) {
        String line = call + "\t" + Durable.idempotencyKey().orElse("none") + "\n";
        try {
            // One short write at the file's end, so that lines of different threads don't mix.
            Files.write(
                    file, line.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Attempt> attempts() throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.split("\t", 2))
                .map(parts -> new Attempt(parts[0], parts[1]))
                .toList();
    }
}
