package dev.setstone.processor.gate.security;

import dev.setstone.processor.gate.security.AllowList.Frozen;
import dev.setstone.processor.gate.security.AllowList.Reason;
import dev.setstone.processor.gate.security.AllowList.Rules;
import dev.setstone.processor.gate.security.AllowList.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the two files of the allow-list. A line that it does not understand is an error: a rule must not get lost. */
final class AllowListReader {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    Rules rules(String resource) {
        return parseRules(text(resource), resource);
    }

    Frozen frozen(String resource) {
        return parseFrozen(text(resource));
    }

    Rules parseRules(String text, String name) {
        String[] version = {""};
        Rules rules = new Rules(
                "", new HashMap<>(), new LinkedHashMap<>(), new HashSet<>(), new HashMap<>(), new HashMap<>());
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.startsWith("version ")) {
                version[0] = line.substring("version ".length());
            } else if (!line.isEmpty() && !line.startsWith("#") && !rule(rules, line)) {
                throw new IllegalStateException(name + ":" + (i + 1) + ": not a rule: " + line);
            }
        }
        return new Rules(
                version[0], rules.tags(), rules.allowed(), rules.extensible(), rules.denied(), rules.explained());
    }

    private static boolean rule(Rules rules, String line) {
        String[] words = SPACE.split(line);
        if (words.length < 2) {
            return false;
        }
        return switch (words[0]) {
            case "tag" -> words.length > 3 && tag(rules, words);
            case "allow" -> allow(rules, words);
            case "extend" -> rules.extensible().addAll(Arrays.asList(words).subList(1, words.length));
            case "deny" -> words.length > 3 && deny(rules, words);
            case "explain" -> words.length > 2 && explain(rules, words);
            default -> false;
        };
    }

    private static boolean tag(Rules rules, String[] words) {
        Optional<String> cwe = words[2].equals("-") ? Optional.empty() : Optional.of(words[2]);
        return rules.tags().put(words[1], new Tag(words[1], cwe, rest(words, 3))) == null;
    }

    private static boolean allow(Rules rules, String[] words) {
        Set<String> members = rules.allowed().computeIfAbsent(words[1], type -> new LinkedHashSet<>());
        members.addAll(Arrays.asList(words).subList(2, words.length));
        return true;
    }

    private static boolean deny(Rules rules, String[] words) {
        Reason reason = new Reason(words[3], rest(words, 4));
        return rules.tags().containsKey(words[3])
                && rules.denied()
                                .computeIfAbsent(words[1], type -> new HashMap<>())
                                .put(words[2], reason)
                        == null;
    }

    private static boolean explain(Rules rules, String[] words) {
        return rules.tags().containsKey(words[2])
                && rules.explained().put(words[1], new Reason(words[2], rest(words, 3))) == null;
    }

    private static String rest(String[] words, int from) {
        return String.join(" ", Arrays.asList(words).subList(Math.min(from, words.length), words.length));
    }

    Frozen parseFrozen(String text) {
        Frozen frozen = new Frozen(new HashMap<>(), new HashMap<>());
        Set<String> members = new HashSet<>();
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("type ")) {
                List<String> words = Arrays.asList(line.split(" "));
                members = new HashSet<>();
                frozen.members().put(words.get(1), members);
                frozen.supertypes().put(words.get(1), List.copyOf(words.subList(2, words.size())));
            } else if (line.startsWith("  ")) {
                members.add(line.strip());
            }
        }
        return frozen;
    }

    private static String text(String resource) {
        try (InputStream in = AllowList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is missing from Setstone's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + resource, e);
        }
    }
}
