package dev.setstone.examples.receipts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.setstone.examples.receipts.LabelledReceipt.LabelledItem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads receipts from a folder of text files, or from a file with a JSON object a line. */
final class ReceiptFiles {

    private final ObjectMapper json = new ObjectMapper();

    /**
     * All receipts at a place, in the order of the file or of the files' names.
     *
     * @throws IOException when the place can't be read, with the line that is no JSON object
     */
    List<LabelledReceipt> read(Path place) throws IOException {
        return Files.isDirectory(place) ? readFolder(place) : readLines(place);
    }

    private static List<LabelledReceipt> readFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.getFileName().toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        List<LabelledReceipt> receipts = new ArrayList<>();
        for (Path file : files) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            receipts.add(new LabelledReceipt(file.getFileName().toString(), text, Map.of(), List.of()));
        }
        return receipts;
    }

    private List<LabelledReceipt> readLines(Path file) throws IOException {
        List<LabelledReceipt> receipts = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank()) {
                receipts.add(receipt(json.readTree(line), file + ":" + number));
            }
        }
        return receipts;
    }

    private static LabelledReceipt receipt(JsonNode row, String place) throws IOException {
        if (!row.path("text").isTextual()) {
            throw new IOException(place + ": expected a JSON object with \"text\"");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        row.path("fields").properties().forEach(field -> {
            if (field.getValue().isTextual()) {
                fields.put(field.getKey(), field.getValue().asText());
            }
        });
        List<LabelledItem> items = new ArrayList<>();
        row.path("items")
                .forEach(item -> items.add(new LabelledItem(
                        item.path("description").asText(), item.path("amount").asText())));
        return new LabelledReceipt(
                row.path("id").asText(place), row.path("text").asText(), fields, items);
    }
}
