package dev.setstone.screening.privacy;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** How random a text looks. */
final class Entropy {

    private Entropy() {}

    /** Shannon's entropy of the text's own characters, in bits a character. */
    static double bitsPerCharacter(String text) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        text.chars().forEach(c -> counts.merge(c, 1, Integer::sum));
        double bits = 0;
        for (int count : counts.values()) {
            double share = (double) count / text.length();
            bits -= share * Math.log(share) / Math.log(2);
        }
        return bits;
    }

    /** Random enough for a generated key, and not one of a manual's examples. */
    static boolean random(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        boolean example = lower.contains("example") || lower.contains("placeholder") || lower.contains("xxxx");
        return !example && bitsPerCharacter(key) >= 3.0;
    }

    /** Random, and with a digit, as words are not. */
    static boolean randomWithDigit(String key) {
        return random(key) && key.chars().anyMatch(Character::isDigit);
    }
}
