package dev.setstone.benchmarks.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.setstone.benchmarks.Proportion;
import dev.setstone.benchmarks.Results.Table;
import dev.setstone.screening.privacy.PrivacyScanner;
import dev.setstone.screening.privacy.Sensitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many texts about nobody have a finding, by where they come from. */
final class FalseAlarms {

    private static final List<String> WORKFLOWS = List.of("zen_jdm", "dmn", "exercism_specs");

    private final PrivacyScanner scanner;
    private final SortedMap<String, List<String>> texts = new TreeMap<>();

    FalseAlarms(PrivacyScanner scanner, Path data) throws IOException {
        this.scanner = scanner;
        ObjectMapper json = new ObjectMapper();
        for (String line : lines(data.resolve("injection/injection.jsonl"))) {
            JsonNode row = json.readTree(line);
            String kind = row.path("kind").asText();
            if (row.path("label").asText().equals("benign") && kind.matches("(business|document|question).*")) {
                texts.computeIfAbsent(kind, ignored -> new ArrayList<>())
                        .add(row.path("text").asText());
            }
        }
        for (String file : WORKFLOWS) {
            for (String line : lines(data.resolve("workflows").resolve(file + ".jsonl"))) {
                JsonNode row = json.readTree(line);
                String text = row.path("title").asText() + "\n"
                        + row.path("description").asText() + "\n"
                        + row.path("logic").asText();
                texts.computeIfAbsent("workflow:" + file, ignored -> new ArrayList<>())
                        .add(text);
            }
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8);
    }

    /** With the rows of the shared set that are about nobody. */
    Table table(SharedSet shared) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("shared set without personal data, seen templates", plain(shared.seen())));
        rows.add(row("shared set without personal data, unseen templates", plain(shared.unseen())));
        texts.forEach((kind, of) -> rows.add(row(kind, of)));
        return new Table(
                "Texts with a finding, where none is expected (requests, questions and documents do name persons)",
                List.of("texts", "with any finding", "with one besides names and addresses", "findings"),
                rows);
    }

    private static List<String> plain(List<LabelledText> texts) {
        return texts.stream()
                .filter(text -> !text.personal())
                .map(LabelledText::text)
                .toList();
    }

    private List<String> row(String name, List<String> texts) {
        int any = 0;
        int sure = 0;
        SortedMap<String, Integer> types = new TreeMap<>();
        for (String text : texts) {
            List<Sensitive> findings = scanner.scan(text);
            any += findings.isEmpty() ? 0 : 1;
            sure += findings.stream().allMatch(FalseAlarms::tagged) ? 0 : 1;
            findings.forEach(finding -> types.merge(finding.type().name(), 1, Integer::sum));
        }
        return List.of(
                name,
                new Proportion(any, texts.size()).toString(),
                new Proportion(sure, texts.size()).toString(),
                types.toString());
    }

    private static boolean tagged(Sensitive finding) {
        return finding.type().name().equals("PERSON_NAME")
                || finding.type().name().equals("ADDRESS");
    }
}
