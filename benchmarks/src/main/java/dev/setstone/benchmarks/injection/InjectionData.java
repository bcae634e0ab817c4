package dev.setstone.benchmarks.injection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Labelled texts, read from the folder on the command line.
 *
 * @param sha256 of the file's bytes, in hexadecimal
 */
record InjectionData(List<Row> rows, String sha256) {
    InjectionData {
        rows = List.copyOf(rows);
    }

    static InjectionData read(Path folder) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("injection/injection.jsonl"));
        ObjectMapper json = new ObjectMapper();
        List<Row> rows = new ArrayList<>();
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
            JsonNode node = json.readTree(line);
            rows.add(new Row(
                    node.get("id").asText(),
                    node.get("text").asText(),
                    node.get("label").asText().equals("injection"),
                    node.get("source").asText(),
                    node.get("kind").asText(),
                    node.get("license").asText()));
        }
        return new InjectionData(rows, sha256(bytes));
    }

    /** The rules of workflows, which nobody wrote to test a detector: benign, and never trained on. */
    static List<Row> workflows(Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Row> rows = new ArrayList<>();
        for (String file : List.of("zen_jdm", "dmn", "dmn_feel_technical", "exercism_specs")) {
            for (String line :
                    Files.readAllLines(folder.resolve("workflows/" + file + ".jsonl"), StandardCharsets.UTF_8)) {
                JsonNode node = json.readTree(line);
                String text = node.path("title").asText("") + "\n"
                        + node.path("description").asText("") + "\n"
                        + node.path("logic").asText("");
                rows.add(new Row(
                        node.get("id").asText(), text, false, "workflows/" + file, "business-spec:workflow", ""));
            }
        }
        return rows;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
