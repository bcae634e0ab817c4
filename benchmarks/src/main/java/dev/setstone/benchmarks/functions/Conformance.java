package dev.setstone.benchmarks.functions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.setstone.benchmarks.Arguments;
import dev.setstone.benchmarks.Evaluation;
import dev.setstone.benchmarks.Proportion;
import dev.setstone.benchmarks.Results;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether our scorer of function calls judges as the official one did. */
public final class Conformance implements Evaluation {

    private static final String VECTORS = "scorer_conformance.jsonl";

    private final ObjectMapper json = new ObjectMapper();
    private final AstChecker checker = new AstChecker();

    @Override
    public String name() {
        return "function-scorer";
    }

    @Override
    public String options() {
        return "--data <folder with the items and " + VECTORS + ">";
    }

    @Override
    public Results run(Arguments arguments) throws IOException {
        Path folder = arguments.path("data");
        Map<String, JsonNode> items = items(folder);
        int agreed = 0;
        List<List<String>> disagreements = new ArrayList<>();
        List<String> vectors = Files.readAllLines(folder.resolve(VECTORS), StandardCharsets.UTF_8);
        for (String line : vectors) {
            JsonNode vector = json.readTree(line);
            JsonNode item = items.get(vector.path("row").asText());
            if (item == null) {
                throw new IllegalArgumentException("--data: no item " + vector.path("row") + " beside " + VECTORS);
            }
            String wrong = checker.wrong(item, vector.path("prediction")).orElse("");
            if (wrong.isEmpty() == vector.path("valid").asBoolean()) {
                agreed++;
            } else {
                disagreements.add(List.of(
                        vector.path("id").asText(),
                        vector.path("mutation").asText(),
                        wrong.isEmpty() ? "right" : wrong,
                        vector.path("valid").asBoolean()
                                ? "right"
                                : vector.path("error_type").asText()));
            }
        }
        Proportion share = new Proportion(agreed, vectors.size());
        return new Results(
                "Scorer of function calls",
                List.of(
                        "Predictions that the official checker of BFCL has judged, judged by ours: the same verdict, right or wrong."),
                List.of(new Results.Figure(
                        "agreement", "Verdicts that agree", share.toString(), "100 %", agreed == vectors.size())),
                List.of(new Results.Table(
                        "Disagreements", List.of("vector", "mutation", "ours", "official"), disagreements)));
    }

    private Map<String, JsonNode> items(Path folder) throws IOException {
        Map<String, JsonNode> items = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".jsonl") && !each.endsWith(VECTORS))
                    .sorted()
                    .toList()) {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    JsonNode item = json.readTree(line);
                    items.put(item.path("id").asText(), item);
                }
            }
        }
        return items;
    }
}
