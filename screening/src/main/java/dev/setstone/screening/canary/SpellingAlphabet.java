package dev.setstone.screening.canary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Letters and digits spelled as radio operators do (ICAO, Doc 9432): {@code alfa bravo}, with or without anything between the words. */
final class SpellingAlphabet implements Decoder {

    private static final String[] WORDS = {
        "alfa",
        "alpha",
        "bravo",
        "charlie",
        "delta",
        "echo",
        "foxtrot",
        "golf",
        "hotel",
        "india",
        "juliett",
        "juliet",
        "kilo",
        "lima",
        "mike",
        "november",
        "oscar",
        "papa",
        "quebec",
        "romeo",
        "sierra",
        "tango",
        "uniform",
        "victor",
        "whiskey",
        "whisky",
        "xray",
        "yankee",
        "zulu"
    };

    private static final Map<String, Character> DIGITS = Map.of(
            "zero", '0', "one", '1', "two", '2', "three", '3', "four", '4', "five", '5', "six", '6', "seven", '7',
            "eight", '8', "nine", '9');

    private final Symbols symbols = new Symbols(Symbols.Reading.SIGNS);

    private record Word(String symbols, char letter) {}

    private final List<List<Word>> byFirst = new ArrayList<>();

    SpellingAlphabet() {
        for (int i = 0; i < 128; i++) {
            byFirst.add(new ArrayList<>());
        }
        for (String word : WORDS) {
            add(word, word.charAt(0));
        }
        DIGITS.forEach(this::add);
    }

    private void add(String word, char letter) {
        String spelled = new String(symbols.of(word), StandardCharsets.US_ASCII);
        byFirst.get(spelled.charAt(0)).add(new Word(spelled, letter));
    }

    @Override
    public String name() {
        return "spelling alphabet";
    }

    @Override
    public List<String> decode(String text) {
        String compact = compact(text);
        Surroundings decoded = new Surroundings();
        for (int i = 0; i < compact.length(); ) {
            Word longest = longest(compact, i);
            if (longest == null) {
                decoded.append(compact.charAt(i++));
            } else {
                decoded.appendDecoded(String.valueOf(longest.letter()));
                i += longest.symbols().length();
            }
        }
        String marked = decoded.marked();
        return marked.isEmpty() ? List.of() : List.of(marked);
    }

    private static String compact(String text) {
        StringBuilder compact = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '-' && c != '_') {
                compact.append(c);
            }
        }
        return compact.toString().toLowerCase(Locale.ROOT);
    }

    private @Nullable Word longest(String text, int at) {
        Word longest = null;
        for (Word word : byFirst.get(symbols.at(text.charAt(at)))) {
            if (matches(word, text, at)
                    && (longest == null
                            || longest.symbols().length() < word.symbols().length())) {
                longest = word;
            }
        }
        return longest;
    }

    private boolean matches(Word word, String text, int at) {
        for (int i = 0; i < word.symbols().length(); i++) {
            if (at + i >= text.length()
                    || symbols.at(text.charAt(at + i)) != word.symbols().charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
