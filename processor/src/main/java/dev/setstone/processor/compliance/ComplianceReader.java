package dev.setstone.processor.compliance;

import dev.setstone.processor.compliance.ComplianceRules.Block;
import dev.setstone.processor.compliance.ComplianceRules.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads {@code compliance.txt}. A line that it does not understand is an error: a rule must not get lost. */
final class ComplianceReader {

    private final Map<String, Kind> kinds = new TreeMap<>();
    private final Map<String, Block> blocks = new TreeMap<>();
    private String version = "";

    ComplianceRules read(String resource) {
        return parse(text(resource), resource);
    }

    ComplianceRules parse(String text, String name) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (!line.isEmpty() && !line.startsWith("#") && !understood(line.split(" ", 3))) {
                throw new IllegalStateException(name + ":" + (i + 1) + ": not a rule: " + line);
            }
        }
        return new ComplianceRules(version, kinds, blocks);
    }

    private boolean understood(String[] words) {
        switch (words[0]) {
            case "version" -> version = words[1];
            case "data" -> {
                String[] rest = words[2].split(" ", 2);
                kinds.put(words[1], new Kind(words[1], rest[0], Set.of(rest[1].split("; "))));
            }
            case "block" -> {
                return known(words[2].split(" "))
                        && blocks.put(words[1], new Block(Set.of(words[2].split(" ")), Set.of(), Set.of(), List.of()))
                                == null;
            }
            case "forbid" -> {
                return forbid(words[1], words[2].split(" "));
            }
            case "tell" -> {
                return tell(words[1], words[2]);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean known(String... names) {
        return kinds.keySet().containsAll(Arrays.asList(names));
    }

    private boolean forbid(String block, String[] words) {
        Block one = blocks.get(block);
        if (one == null || words.length != 2 || !known(words[0])) {
            return false;
        }
        switch (words[1]) {
            case "text" ->
                blocks.put(
                        block,
                        new Block(
                                one.protectedKinds(), with(one.notInText(), words[0]), one.notInResult(), one.told()));
            case "result" ->
                blocks.put(
                        block,
                        new Block(
                                one.protectedKinds(), one.notInText(), with(one.notInResult(), words[0]), one.told()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean tell(String block, String line) {
        Block one = blocks.get(block);
        if (one == null) {
            return false;
        }
        List<String> told = new ArrayList<>(one.told());
        told.add(line);
        blocks.put(block, new Block(one.protectedKinds(), one.notInText(), one.notInResult(), told));
        return true;
    }

    private static Set<String> with(Set<String> kinds, String kind) {
        Set<String> more = new TreeSet<>(kinds);
        more.add(kind);
        return more;
    }

    private static String text(String resource) {
        try (InputStream stream = ComplianceReader.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("Setstone's jar has no " + resource + "; reinstall it");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
