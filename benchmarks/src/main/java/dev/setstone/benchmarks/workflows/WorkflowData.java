package dev.setstone.benchmarks.workflows;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the workflows of a folder. */
final class WorkflowData {

    private static final String ONLY_STEP = "decide";

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /**
     * The business workflows of all files that are there, in the files' order.
     *
     * @throws IllegalArgumentException when no such file is there
     */
    List<Row> read(Path folder) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Source source : Source.values()) {
            Path file = folder.resolve(source.file() + ".jsonl");
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    JsonNode row = json.readTree(line);
                    // Exercises count as business where their flavour says so; so do decision models.
                    if (row.path("flavour").asText("business").startsWith("business")) {
                        rows.add(row(source, row));
                    }
                }
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("--data: expected "
                    + Arrays.stream(Source.values())
                            .map(source -> source.file() + ".jsonl")
                            .collect(Collectors.joining(" or "))
                    + " with business workflows in " + folder);
        }
        return rows;
    }

    private static Row row(Source source, JsonNode row) {
        List<Case> cases = new ArrayList<>();
        for (JsonNode each : row.path("cases")) {
            JsonNode out = each.path("out");
            boolean refused = source == Source.EXERCISM && out.size() == 1 && out.has("error");
            cases.add(new Case(
                    each.path("property").asText(ONLY_STEP),
                    each.path("in"),
                    refused ? Optional.empty() : Optional.of(out)));
        }
        String text =
                row.path(source == Source.EXERCISM ? "description" : "logic").asText();
        return new Row(
                source,
                row.path("id").asText(),
                row.path("title").asText(),
                text,
                source == Source.DMN ? merged(cases) : cases);
    }

    /** The compatibility kit asks for one decision at a time: cases of the same input say parts of one result. */
    private static List<Case> merged(List<Case> cases) {
        Map<JsonNode, Case> byInput = new LinkedHashMap<>();
        for (Case each : cases) {
            byInput.merge(each.input(), each, WorkflowData::together);
        }
        return List.copyOf(byInput.values());
    }

    private static Case together(Case first, Case second) {
        if (first.expected().isEmpty() || second.expected().isEmpty()) {
            return first;
        }
        ObjectNode all = first.expected().get().deepCopy();
        second.expected().get().properties().forEach(member -> all.putIfAbsent(member.getKey(), member.getValue()));
        return new Case(first.step(), first.input(), Optional.of(all));
    }
}
