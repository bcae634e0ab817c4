package dev.setstone.benchmarks.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A candidate of the corpus.
 *
 * @param name the file's, without extension
 * @param rule the rule that must refuse it; empty when nothing may
 * @param cwe the weakness that must be named; empty when none fits
 */
record Planted(String name, String rule, String cwe, String source) {

    /** Rules about sources that hurt javac itself. */
    private static final List<String> BOMBS = List.of("nesting", "constant-folding", "source-size");

    /** The candidates of a folder, by name. */
    static List<Planted> of(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        List<Planted> planted = new ArrayList<>();
        for (Path file : files) {
            String source = Files.readString(file);
            String first = source.lines().findFirst().orElse("");
            String[] words = first.startsWith("// ") ? first.substring(3).split(" ") : new String[] {""};
            String name = file.getFileName().toString().replace(".java", "");
            planted.add(new Planted(name, words[0], words.length > 1 ? words[1] : "", source));
        }
        return planted;
    }

    /** The user's own types by qualified name. */
    static SortedMap<String, String> user(Path folder) throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        of(folder).forEach(type -> sources.put("corpus." + type.name(), type.source()));
        return sources;
    }

    boolean isBomb() {
        return BOMBS.contains(rule);
    }
}
