package dev.setstone.processor.gate.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the facts of the typed pass mean, as {@code typed-rules.txt} says it. The tags are those of the allow-list.
 *
 * @param version of the rules
 * @param facts tags by the code of a fact that is a finding as it stands
 * @param texts rules by the code of a fact whose text is looked at
 * @param warnings tags by the beginning of a key of javac's
 */
record TypedRules(
        String version, Map<String, String> facts, Map<String, List<Text>> texts, Map<String, String> warnings) {

    private static final String RESOURCE = "typed-rules.txt";
    private static final Pattern LINE =
            Pattern.compile("(version|fact|judged|warning|text) +(\\S+)(?: +(\\S+))?(?: +(.+))?");

    /** A text in which the pattern is found is a finding. */
    record Text(String tag, Pattern pattern) {}

    /** The rules that Setstone ships. */
    static TypedRules shipped() {
        try (InputStream in = TypedRules.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing from Setstone's jar");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + RESOURCE, e);
        }
    }

    /** Reads the rules. A line that is not understood is an error: a rule must not get lost. */
    static TypedRules parse(String text) {
        TypedRules rules = new TypedRules("", new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        String version = "";
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                Matcher words = LINE.matcher(line);
                if (!words.matches()) {
                    throw new IllegalStateException(RESOURCE + ":" + (i + 1) + ": not a rule: " + line);
                }
                version = words.group(1).equals("version") ? words.group(2) : version;
                rules.add(words, RESOURCE + ":" + (i + 1));
            }
        }
        return new TypedRules(version, rules.facts(), rules.texts(), rules.warnings());
    }

    private void add(Matcher words, String place) {
        String kind = words.group(1);
        String code = words.group(2);
        String tag = Optional.ofNullable(words.group(3)).orElse("");
        boolean tagged = !kind.equals("version") && !kind.equals("judged");
        if (tagged == tag.isEmpty() || kind.equals("text") != (words.group(4) != null)) {
            throw new IllegalStateException(place + ": wrong number of words: " + words.group());
        }
        switch (kind) {
            case "fact" -> facts.put(code, tag);
            case "warning" -> warnings.put(code, tag);
            case "judged" -> texts.computeIfAbsent(code, key -> new ArrayList<>());
            case "text" ->
                texts.computeIfAbsent(code, key -> new ArrayList<>())
                        .add(new Text(tag, Pattern.compile(words.group(4))));
            default -> {}
        }
    }

    /** Every tag that the rules use. */
    List<String> tags() {
        List<String> tags = new ArrayList<>(facts.values());
        tags.addAll(warnings.values());
        texts.values().forEach(rules -> rules.forEach(rule -> tags.add(rule.tag())));
        return tags;
    }

    /** Whether the child may report this. */
    boolean knows(String code) {
        return facts.containsKey(code) || texts.containsKey(code);
    }
}
