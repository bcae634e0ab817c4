package dev.setstone.screening.privacy;

import java.util.Locale;

/** Words that are nobody's name: three syllables of a fixed stock. A scanner knows them again. */
final class InventedWords {

    private static final String[] FIRST = {"Zan", "Vel", "Tor", "Quin", "Mox", "Jub", "Wex", "Plov"};
    private static final String[] MIDDLE = {"da", "mo", "ri", "xe", "lu", "bo", "ki", "ve"};
    private static final String[] LAST = {"zor", "quil", "dax", "plim", "vyx", "juk", "wob", "trem"};
    private static final int COUNT = FIRST.length * MIDDLE.length * LAST.length;

    private InventedWords() {}

    /** The word of a number, capitalised; the first 512 have three syllables, later ones more. */
    static String word(int number) {
        int index = number % COUNT;
        String word = FIRST[index % 8] + MIDDLE[index / 8 % 8] + LAST[index / 64];
        return number < COUNT ? word : word + word(number / COUNT - 1).toLowerCase(Locale.ROOT);
    }

    /** Whether the word is one of those, in any case. */
    static boolean invented(String word) {
        String rest = word.toLowerCase(Locale.ROOT);
        while (!rest.isEmpty()) {
            String tail = withoutOne(rest);
            if (tail.length() == rest.length()) {
                return false;
            }
            rest = tail;
        }
        return !word.isEmpty();
    }

    private static String withoutOne(String word) {
        String rest = word;
        for (String[] syllables : new String[][] {FIRST, MIDDLE, LAST}) {
            String before = rest;
            for (String syllable : syllables) {
                if (before.startsWith(syllable.toLowerCase(Locale.ROOT))) {
                    rest = before.substring(syllable.length());
                    break;
                }
            }
            if (rest.length() == before.length()) {
                return word;
            }
        }
        return rest;
    }
}
