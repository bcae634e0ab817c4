package dev.setstone.benchmarks.process;

import dev.setstone.benchmarks.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files below a folder by their names, as digests of their bytes. */
public record Tree(SortedMap<String, String> files) {
    public Tree {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** What lies there now; nothing when the folder is not there. */
    public static Tree of(Path folder) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return new Tree(digests);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(folder.relativize(file).toString().replace('\\', '/'), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return new Tree(digests);
    }

    /** The files that are in one alone or differ. */
    public SortedSet<String> differences(Tree other) {
        SortedSet<String> names = new TreeSet<>(files.keySet());
        names.addAll(other.files.keySet());
        names.removeIf(name -> files.containsKey(name) && files.get(name).equals(other.files.get(name)));
        return names;
    }

    /** All but the files whose names end so. */
    public Tree without(String ending) {
        SortedMap<String, String> rest = new TreeMap<>(files);
        rest.keySet().removeIf(name -> name.endsWith(ending));
        return new Tree(rest);
    }
}
