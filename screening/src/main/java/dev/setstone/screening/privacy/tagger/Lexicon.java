package dev.setstone.screening.privacy.tagger;

import java.util.regex.Pattern;

/**
 * Which words are ordinary, and which are names.
 *
 * @param ordinary English words that are written small
 * @param names given names and surnames of many countries; some are ordinary words too
 */
public record Lexicon(WordSet ordinary, WordSet names) {

    private static final Pattern SUFFIX = Pattern.compile("['’](?:s|m|d|t|ll|re|ve)$");

    /** One letter for a word in small letters: ordinary, name, both or unknown. */
    String kind(String word) {
        if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
            return ".";
        }
        String bare = SUFFIX.matcher(word).replaceFirst("");
        boolean name = names.has(bare);
        return ordinary.has(bare) ? name ? "b" : "o" : name ? "n" : "u";
    }
}
