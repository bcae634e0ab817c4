package dev.setstone.benchmarks.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.setstone.screening.privacy.tagger.Token;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Benign texts of the shared folder that tell of no person, as far as a list of names can tell: what the tagger learns to leave alone. */
final class PlainTexts {

    /** Business specs are never among them: they are what false alarms are counted on. */
    private static final Set<String> KINDS = Set.of("instruction", "question", "business-request", "hard-negative");

    private static final Set<String> LICENCES = Set.of("MIT", "Apache-2.0", "CC0-1.0");
    private static final int LONGEST = 500;

    private final Set<String> names;

    /** With names in small letters. */
    PlainTexts(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    /** The texts, cut to 500 chars. */
    List<LabelledText> read(Path data) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(data.resolve("injection/injection.jsonl"), StandardCharsets.UTF_8)) {
            JsonNode row = json.readTree(line);
            String kind = row.path("kind").asText().replaceAll(":.*", "");
            if (row.path("label").asText().equals("benign")
                    && KINDS.contains(kind)
                    && LICENCES.contains(row.path("license").asText())) {
                String text = row.path("text").asText();
                texts.add(text.substring(0, Math.min(LONGEST, text.length())));
            }
        }
        Set<String> common = common(texts);
        return texts.stream()
                .filter(text -> !tellsOfSomeone(text, common))
                .map(text -> new LabelledText(text, List.of(), -1, false))
                .toList();
    }

    /** Words that are written small more than twice, so that "Will" at the start of a question is no person. */
    private static Set<String> common(List<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(text -> Token.of(text).stream()
                .filter(token -> token.text().equals(token.lower()))
                .forEach(token -> counts.merge(token.lower(), 1, Integer::sum)));
        Set<String> common = new HashSet<>();
        counts.forEach((word, count) -> {
            if (count > 2) {
                common.add(word);
            }
        });
        return common;
    }

    private boolean tellsOfSomeone(String text, Set<String> common) {
        return Token.of(text).stream()
                .anyMatch(token -> Character.isUpperCase(token.text().charAt(0))
                        && names.contains(token.lower())
                        && !common.contains(token.lower()));
    }
}
