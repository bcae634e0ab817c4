package dev.setstone.benchmarks.functions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.setstone.benchmarks.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads functions from a folder, and the requests that were written for them. */
final class FunctionData {

    private final ObjectMapper json = new ObjectMapper();

    /** The items in an order that their names' hashes give, so that any first part of them is an even choice. */
    List<JsonNode> rows(Path folder) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("simple_python.jsonl"), StandardCharsets.UTF_8)) {
            rows.add(json.readTree(line));
        }
        rows.sort(Comparator.comparing(row -> Sha256.of(row.path("id").asText())));
        return rows;
    }

    /** Those of the rows that have requests: half of these are shown, by their order, and half unseen. */
    List<Item> items(List<JsonNode> rows, Path requests) throws IOException {
        List<Item> items = new ArrayList<>();
        for (JsonNode row : rows) {
            Path file = requests.resolve(row.path("id").asText() + ".json");
            if (Files.exists(file)) {
                List<Request> all = new ArrayList<>();
                for (JsonNode request : json.readTree(file.toFile())) {
                    all.add(new Request(request.path("request").asText(), request.path("arguments")));
                }
                items.add(new Item(row, all.subList(0, all.size() / 2), all.subList(all.size() / 2, all.size())));
            }
        }
        return items;
    }
}
