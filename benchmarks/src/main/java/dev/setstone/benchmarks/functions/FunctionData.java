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

    /**
     * Those of the family's items that have requests, in an order that their names' hashes give, so that any first part of them is an even
     * choice. Half of the requests are shown, by their order, and half unseen.
     *
     * @throws IllegalArgumentException when the items' file is not there
     */
    List<Item> items(Family family, Path folder, Path requests) throws IOException {
        List<Item> items = new ArrayList<>();
        for (JsonNode row : rows(family, folder)) {
            Path file = requests.resolve(row.path("id").asText() + ".json");
            if (Files.exists(file)) {
                String only = row.at("/functions/0/name").asText();
                List<Request> all = new ArrayList<>();
                json.readTree(file.toFile()).forEach(entry -> all.add(Request.of(entry, only)));
                int half = all.size() / 2;
                items.add(new Item(family, row, all.subList(0, half), all.subList(half, all.size())));
            }
        }
        return items;
    }

    private List<JsonNode> rows(Family family, Path folder) throws IOException {
        Path file = folder.resolve(family.file() + ".jsonl");
        if (!Files.exists(file)) {
            throw new IllegalArgumentException("--data: expected " + family.file() + ".jsonl in " + folder);
        }
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            rows.add(json.readTree(line));
        }
        rows.sort(Comparator.comparing(row -> Sha256.of(row.path("id").asText())));
        return rows;
    }
}
