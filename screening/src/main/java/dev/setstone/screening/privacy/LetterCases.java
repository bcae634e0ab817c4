package dev.setstone.screening.privacy;

import java.util.Collection;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A name in other letter cases. What a request calls Bob, an answer may call BOB: if only one of them is replaced, a reader finds a rule
 * broken that is not.
 */
final class LetterCases {

    /** Shorter names are shorthand of something else too often. */
    private static final int TELLING = 3;

    private LetterCases() {}

    /**
     * How else texts write a name, as words of their own. A word in small letters within a text is a word, though ("will", "mark"): it
     * counts only where it is a whole text.
     */
    static SortedSet<String> of(String name, Collection<String> texts) {
        SortedSet<String> variants = new TreeSet<>();
        if (name.length() < TELLING) {
            return variants;
        }
        for (String text : texts) {
            for (int at = 0; at + name.length() <= text.length(); at++) {
                if (text.regionMatches(true, at, name, 0, name.length())) {
                    String variant = text.substring(at, at + name.length());
                    boolean word = isSmall(variant) && !text.equals(variant);
                    if (!word && Occurrences.isWordAt(text, at, at + name.length())) {
                        variants.add(variant);
                    }
                }
            }
        }
        variants.remove(name);
        return variants;
    }

    /** A placeholder in the case of a name. */
    static String like(String name, String placeholder) {
        if (isSmall(name)) {
            return placeholder.toLowerCase(Locale.ROOT);
        }
        if (name.equals(name.toUpperCase(Locale.ROOT))) {
            return placeholder.toUpperCase(Locale.ROOT);
        }
        StringBuilder capitalised = new StringBuilder(placeholder.toLowerCase(Locale.ROOT));
        for (int i = 0; i < capitalised.length(); i++) {
            if (i == 0 || !Character.isLetter(capitalised.charAt(i - 1))) {
                capitalised.setCharAt(i, Character.toUpperCase(capitalised.charAt(i)));
            }
        }
        return capitalised.toString();
    }

    private static boolean isSmall(String text) {
        return text.equals(text.toLowerCase(Locale.ROOT));
    }
}
