package dev.setstone.benchmarks.privacy;

import dev.setstone.benchmarks.privacy.LabelledText.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts to learn from: sentences with gaps, filled with invented persons, addresses, places and firms of many countries. */
final class InventedTexts {

    private static final Pattern GAP =
            Pattern.compile("\\{(person|first|last|address|city|country|org|date|term|word)}");
    private static final Map<String, String> TYPES = new TreeMap<>(Map.of(
            "person",
            "PERSON",
            "first",
            "PERSON",
            "last",
            "PERSON",
            "address",
            "ADDRESS",
            "city",
            "LOCATION",
            "country",
            "LOCATION",
            "org",
            "ORGANIZATION"));

    private final Random random;
    private final People people;

    private final List<String> words;

    /** With ordinary words. */
    InventedTexts(long seed, List<String> words) {
        this.words = List.copyOf(words);
        random = new Random(seed);
        people = new People(random);
    }

    /** Each sentence so many times, each time with other people. */
    List<LabelledText> sentences(int times) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        for (String line : lines("sentences.txt")) {
            for (int i = 0; i < times; i++) {
                texts.add(filled(line.replace("\\n", "\n")));
            }
        }
        return texts;
    }

    /** Texts about nobody. */
    List<LabelledText> plain(int times) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        for (String line : lines("plain.txt")) {
            for (int i = 0; i < times; i++) {
                texts.add(filled(line));
            }
        }
        return texts;
    }

    private LabelledText filled(String sentence) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        Matcher gap = GAP.matcher(sentence);
        int copied = 0;
        while (gap.find()) {
            text.append(sentence, copied, gap.start());
            int start = text.length();
            text.append(value(gap.group(1)));
            if (TYPES.containsKey(gap.group(1))) {
                spans.add(new Span(TYPES.getOrDefault(gap.group(1), ""), start, text.length()));
            }
            copied = gap.end();
        }
        text.append(sentence.substring(copied));
        LabelledText filled = new LabelledText(text.toString(), spans, -1, true);
        return random.nextInt(8) == 0 ? filled.small() : filled;
    }

    /** A term is one to three ordinary words in capitals, as specs write their roles and systems. */
    private String value(String gap) {
        if (gap.equals("word")) {
            return word();
        }
        if (!gap.equals("term")) {
            return people.value(gap);
        }
        StringJoiner term = new StringJoiner(" ");
        for (int i = random.nextInt(3); i >= 0; i--) {
            String word = word();
            term.add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return term.toString();
    }

    private String word() {
        return words.get(random.nextInt(words.size()));
    }

    /** The text with every person replaced by another one, so that sentences are learned and not names. */
    LabelledText withOthers(LabelledText original) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int copied = 0;
        for (Span span : original.spans()) {
            text.append(original.text(), copied, span.start());
            int start = text.length();
            String value = original.text().substring(span.start(), span.end());
            text.append(people.another(span.type(), value));
            spans.add(new Span(span.type(), start, text.length()));
            copied = span.end();
        }
        text.append(original.text().substring(copied));
        LabelledText other = new LabelledText(text.toString(), spans, original.template(), original.personal());
        return random.nextInt(8) == 0 ? other.small() : other;
    }

    /**
     * First and last names of all countries, in small letters, from so many draws.
     *
     * @param common words that are names only where an English name is one
     * @param never words that are never taken for names
     */
    Set<String> names(int draws, Set<String> common, Set<String> never) {
        Set<String> names = new TreeSet<>(people.names(draws));
        names.removeAll(common);
        names.addAll(people.englishNames(draws));
        names.removeAll(never);
        return names;
    }

    static List<String> lines(String resource) throws IOException {
        try (InputStream stream = InventedTexts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException(resource + " is missing beside " + InventedTexts.class.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
