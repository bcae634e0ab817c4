package dev.setstone.benchmarks.bombs;

import dev.setstone.processor.sandbox.Surroundings;
import dev.setstone.processor.value.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The workflow {@code corpus.Claims} that all bombs are logic of, and the input that sets them off. */
final class BombWorkflow {

    static final String LOGIC = "corpus.ClaimsLogic";
    static final String INTERFACE = "corpus.Claims";
    static final String STEP = "decide";

    private BombWorkflow() {}

    /** The user's sources beside the bombs. */
    static Surroundings surroundings(Path user) throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        sources(user).forEach((name, text) -> sources.put("corpus." + name, text));
        return new Surroundings(sources, new TreeMap<>(), 17);
    }

    /** Java files of a folder by name without extension; none when it is not there. */
    static SortedMap<String, String> sources(Path folder) throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    String name = file.getFileName().toString().replace(".java", "");
                    sources.put(name, Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        return sources;
    }

    static List<Value> request(int age) {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("name", new Value.Text("Ann"));
        fields.put("age", new Value.Num(Integer.toString(age)));
        fields.put("amount", new Value.Num("12.50"));
        fields.put("date", new Value.Text("2024-12-24"));
        fields.put("kind", new Value.Text("DENTAL"));
        fields.put("codes", new Value.Items(List.of(new Value.Text("A1"), new Value.Text("B2"))));
        fields.put("lines", new Value.Items(List.of()));
        return List.of(new Value.Fields("corpus.Claims$Request", fields));
    }
}
