package dev.setstone.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The options of a command line, as {@code --name value} pairs. */
public record Arguments(SortedMap<String, String> options) {
    public Arguments {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    /**
     * Reads pairs.
     *
     * @throws IllegalArgumentException when a word that should be an option does not start with two hyphens, or has no value
     */
    public static Arguments of(List<String> words) {
        SortedMap<String, String> options = new TreeMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            String word = words.get(i);
            if (!word.startsWith("--") || i + 1 == words.size()) {
                throw new IllegalArgumentException("expected --option value pairs, found: " + String.join(" ", words));
            }
            options.put(word.substring(2), words.get(i + 1));
        }
        return new Arguments(options);
    }

    public Optional<String> text(String option) {
        return Optional.ofNullable(options.get(option));
    }

    /**
     * A file or folder that must be there.
     *
     * @throws IllegalArgumentException when the option is missing or nothing is there
     */
    public Path path(String option) {
        Path path = Path.of(text(option)
                .orElseThrow(() -> new IllegalArgumentException("the option --" + option + " <path> is missing")));
        if (!Files.exists(path)) {
            throw new IllegalArgumentException("--" + option + ": there is nothing at " + path);
        }
        return path;
    }
}
