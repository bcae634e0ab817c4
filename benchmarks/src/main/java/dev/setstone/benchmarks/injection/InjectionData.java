package dev.setstone.benchmarks.injection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.setstone.benchmarks.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Labelled texts, read from the folder on the command line.
 *
 * @param sha256 of the file's bytes, in hexadecimal
 */
record InjectionData(List<Row> rows, String sha256) {
    InjectionData {
        rows = List.copyOf(rows);
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the project's own texts say that they are from. */
    static final String OWN_SOURCE = "Setstone";

    private static final List<String> OWN = List.of("texts", "rules", "requests", "documents", "orders");

    static InjectionData read(Path folder) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("injection/injection.jsonl"));
        List<Row> rows = new ArrayList<>();
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
            JsonNode node = JSON.readTree(line);
            rows.add(new Row(
                    node.get("id").asText(),
                    node.get("text").asText(),
                    node.get("label").asText().equals("injection"),
                    node.get("source").asText(),
                    node.get("kind").asText(),
                    node.get("license").asText()));
        }
        rows.addAll(workflows(folder));
        rows.addAll(
                benign(folder, "receipts/sroie", "text", new Row("", "", false, "", "document:receipt", "CC-BY-4.0")));
        Row function = new Row("", "", false, "", "document:function", "Apache-2.0");
        rows.addAll(benign(folder, "bfcl/simple_java", "functions", function));
        rows.addAll(benign(folder, "bfcl/live_simple", "functions", function));
        return new InjectionData(rows, Sha256.of(bytes));
    }

    /** The rules of workflows: what the detector is for, and what its false alarms would hurt most. */
    private static List<Row> workflows(Path folder) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String file : List.of("zen_jdm", "dmn", "dmn_feel_technical", "exercism_specs")) {
            for (String field : List.of("description", "logic")) {
                String license = file.startsWith("dmn") ? "Apache-2.0" : "MIT";
                Row like = new Row("", "", false, "", "business-spec:workflow", license);
                rows.addAll(benign(folder, "workflows/" + file, field, like));
            }
        }
        return rows;
    }

    private static List<Row> benign(Path folder, String file, String field, Row like) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(file + ".jsonl"), StandardCharsets.UTF_8)) {
            JsonNode node = JSON.readTree(line);
            JsonNode value = node.path(field);
            String text = value.isTextual()
                    ? value.asText()
                    : value.isMissingNode() || value.isNull() ? "" : value.toString();
            if (!text.isBlank()) {
                String id = file + "/" + node.path("id").asText() + "/" + field;
                rows.add(new Row(id, text, false, file, like.kind(), like.license()));
            }
        }
        return rows;
    }

    /** Texts that the project wrote itself to train on: orders in many languages, and rules of businesses that sound like orders. */
    static List<Row> own() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String file : OWN) {
            rows.addAll(own(file, rows.size()));
        }
        return rows;
    }

    private static List<Row> own(String file, int before) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (InputStream in =
                Objects.requireNonNull(InjectionData.class.getResourceAsStream("own-" + file + ".txt"), file)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    boolean injection = line.startsWith("+");
                    String id = "own-" + (before + rows.size());
                    String text = line.substring(2).replace("\\n", "\n");
                    String kind = injection ? "direct" : "own-" + file;
                    rows.add(new Row(id, text, injection, OWN_SOURCE, kind, "Apache-2.0"));
                }
            }
        }
        return rows;
    }
}
