package dev.setstone.bounded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The takes of one port. Safe for many threads of one process. */
final class CassetteFile {

    private final Path file;
    private final String port;
    private final SortedMap<String, Take> takes;

    private CassetteFile(Path file, String port, SortedMap<String, Take> takes) {
        this.file = file;
        this.port = port;
        this.takes = takes;
    }

    /** The file as it stands; empty when there is none. */
    static CassetteFile of(Path folder, String port) {
        Path file = folder.resolve(port + ".json");
        if (!Files.exists(file)) {
            return new CassetteFile(file, port, new TreeMap<>());
        }
        try {
            return new CassetteFile(file, port, takes(StrictJson.parse(Files.readString(file)), port));
        } catch (IOException | AnswerException unreadable) {
            throw new CassetteException(
                    file + " can't be read as a cassette of " + port + ": " + unreadable.getMessage()
                            + "; restore it, or delete it and record anew with -D" + Cassette.PROPERTY + "=record",
                    unreadable);
        }
    }

    private static SortedMap<String, Take> takes(JsonNode json, String port) {
        Answer.Fields fields = new Answer(json, "$").fields("port", "takes");
        if (!fields.at("port").text().equals(port)) {
            throw new AnswerException("$.port", port, "another port");
        }
        SortedMap<String, Take> takes = new TreeMap<>();
        json.get("takes")
                .properties()
                .forEach(entry -> takes.put(entry.getKey(), Take.of(entry.getValue(), "$.takes." + entry.getKey())));
        return takes;
    }

    synchronized Optional<Take> find(String request) {
        return Optional.ofNullable(takes.get(request));
    }

    /** Adds a take and writes the file, whole or not at all. */
    synchronized void keep(String request, Take take) {
        takes.put(request, take);
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("port", port);
        ObjectNode all = json.putObject("takes");
        takes.forEach((key, value) -> all.set(key, value.json()));
        try {
            write(StrictJson.canonical(json));
        } catch (IOException e) {
            throw new CassetteException(file + " can't be written: " + e.getMessage(), e);
        }
    }

    private void write(String text) throws IOException {
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
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
