package dev.setstone.benchmarks.functions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A reply as it is kept: the model in the first line, then the text as it came.
 *
 * @param model as it calls itself, or {@code unstated}
 */
record BaselineReply(String model, String text) {

    private static final String MODEL = "model:";

    static BaselineReply read(Path file) throws IOException {
        String kept = Files.readString(file, StandardCharsets.UTF_8);
        if (!kept.startsWith(MODEL)) {
            return new BaselineReply("unstated", kept);
        }
        int end = kept.indexOf('\n');
        return new BaselineReply(kept.substring(MODEL.length(), end).strip(), kept.substring(end + 1));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, MODEL + " " + model + "\n\n" + text, StandardCharsets.UTF_8);
    }
}
