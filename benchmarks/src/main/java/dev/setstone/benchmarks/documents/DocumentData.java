package dev.setstone.benchmarks.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.setstone.examples.invoices.Field;
import dev.setstone.examples.invoices.LineItem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads labelled documents from a folder of JSONL files. */
final class DocumentData {

    private final ObjectMapper json = new ObjectMapper();

    /** All documents of a set, in the order of the file. */
    List<Labelled> read(Path folder, DocumentSet set) throws IOException {
        List<Labelled> documents = new ArrayList<>();
        int row = 0;
        for (String line : Files.readAllLines(folder.resolve(set.name() + ".jsonl"), StandardCharsets.UTF_8)) {
            documents.add(document(set, json.readTree(line), row++));
        }
        return documents;
    }

    private static Labelled document(DocumentSet set, JsonNode json, int row) {
        Map<Field, String> labels = new EnumMap<>(Field.class);
        Set<Field> doubtful = EnumSet.noneOf(Field.class);
        for (DocumentSet.Label label : set.labels()) {
            JsonNode value = json.path("fields").path(label.name());
            if (value.isTextual() && !value.textValue().isBlank()) {
                labels.put(label.field(), value.textValue());
                JsonNode inText = json.path("value_in_text").path(label.name());
                if (!inText.isMissingNode() && !inText.asBoolean()) {
                    doubtful.add(label.field());
                }
            }
        }
        List<LineItem> items = new ArrayList<>();
        json.path("items")
                .forEach(item -> items.add(
                        new LineItem(text(item, "description"), text(item, "quantity"), text(item, "amount"))));
        String id = json.path("id").asText();
        return new Labelled(
                set,
                id,
                Split.seen(set.name(), id, row),
                json.path("text").asText(),
                labels,
                doubtful,
                items,
                json.path("items_clean").asBoolean());
    }

    private static String text(JsonNode item, String name) {
        return item.path(name).isTextual() ? item.path(name).textValue() : "";
    }
}
