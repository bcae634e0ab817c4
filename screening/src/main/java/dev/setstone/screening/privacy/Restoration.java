package dev.setstone.screening.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way back from placeholders to values, in what somebody wrote who saw only the placeholders. A word of a name stands for a word
 * of the name, so that a surname alone is put back too. Immutable.
 */
public final class Restoration {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** What placeholders look like, whoever made them up. */
    private static final Pattern FORM =
            Pattern.compile("person\\d+@example\\.com|placeholder-?\\d+", Pattern.CASE_INSENSITIVE);

    /** Shorter ones, such as a house number, occur by chance. */
    private static final int TELLING = 6;

    private final SortedMap<String, String> values =
            new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    private final List<String> texts;

    /**
     * The way back.
     *
     * @param placeholders by value
     * @param texts what was redacted, as it was before
     */
    Restoration(Map<String, String> placeholders, Collection<String> texts) {
        placeholders.forEach((value, placeholder) -> values.put(placeholder, value));
        placeholders.forEach(this::putWords);
        this.texts = texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
    }

    private void putWords(String value, String placeholder) {
        List<String> invented = words(placeholder);
        List<String> real = words(value);
        for (int i = 0; i < invented.size() && invented.size() == real.size(); i++) {
            if (InventedWords.invented(invented.get(i))) {
                values.putIfAbsent(invented.get(i), real.get(i));
            }
        }
    }

    /** The text with values where placeholders stand as words of their own. */
    public String restore(String text) {
        StringBuilder result = new StringBuilder();
        int copied = 0;
        for (Map.Entry<Integer, String> place :
                new Occurrences(text).takeAll(values.keySet()).entrySet()) {
            result.append(text, copied, place.getKey()).append(Objects.requireNonNull(values.get(place.getValue())));
            copied = place.getKey() + place.getValue().length();
        }
        return result.append(text, copied, text.length()).toString();
    }

    /**
     * Whether a restored text still holds something that stands for nothing: a placeholder in other letter case or grown together with
     * other letters, or one that was made up. What stood in the texts themselves is none.
     */
    public boolean leavesPlaceholder(String restored) {
        String folded = restored.toLowerCase(Locale.ROOT);
        return values.keySet().stream()
                        .filter(placeholder -> placeholder.length() >= TELLING)
                        .map(placeholder -> placeholder.toLowerCase(Locale.ROOT))
                        .anyMatch(placeholder -> folded.contains(placeholder) && !known(placeholder))
                || FORM.matcher(folded).results().anyMatch(match -> !known(match.group()))
                || words(folded).stream().anyMatch(word -> InventedWords.invented(word) && !known(word));
    }

    private boolean known(String folded) {
        return texts.stream().anyMatch(text -> text.contains(folded));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
