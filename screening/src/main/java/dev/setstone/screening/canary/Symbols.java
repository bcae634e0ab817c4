package dev.setstone.screening.canary;

/**
 * Letters as a reader takes them: what looks alike in writing that stands digits and signs in for letters ("leet") is one symbol.
 * 0 stands for what is no symbol.
 */
final class Symbols {

    private static final int ASCII = 128;

    /** What is taken for a letter. */
    enum Reading {
        /** Letters alone; everything between them is a separator. */
        LETTERS,
        /** Digits stand in for letters. */
        DIGITS,
        /** Digits and signs stand in for letters. */
        SIGNS
    }

    private static final String[] DIGITS = {"0o", "1i", "2z", "3e", "4a", "5s", "6g", "7t", "8b", "9g"};
    private static final String[] SIGNS = {"@a", "!i", "|i", "$s", "+t", "#h", "(c", "<c", "[c", "{c", "&g", "?p", "%x"
    };

    /** Longer ones first. */
    private static final String[][] DRAWN = {
        {"/\\/\\", "m"},
        {"|\\/|", "m"},
        {"\\/\\/", "w"},
        {"|\\|", "n"},
        {"/-\\", "a"},
        {"|-|", "h"},
        {"|_|", "u"},
        {"/\\", "a"},
        {"\\/", "v"},
        {"()", "o"},
        {"[]", "o"},
        {"|<", "k"},
        {"><", "x"},
        {"|)", "d"},
        {"|3", "b"},
        {"|=", "f"},
        {"_|", "j"},
    };

    private final byte[] table = new byte[ASCII];

    Symbols(Reading reading) {
        for (char letter = 'a'; letter <= 'z'; letter++) {
            table[letter] = (byte) of(letter);
            table[Character.toUpperCase(letter)] = (byte) of(letter);
        }
        if (reading != Reading.LETTERS) {
            add(DIGITS);
        }
        if (reading == Reading.SIGNS) {
            add(SIGNS);
        }
    }

    private void add(String[] pairs) {
        for (String pair : pairs) {
            table[pair.charAt(0)] = (byte) of(pair.charAt(1));
        }
    }

    /** The symbol of a lower-case letter: 1 and l and i, and 9 and q and g, can't be told apart. */
    private static int of(char letter) {
        return switch (letter) {
            case 'l' -> 'i';
            case 'q' -> 'g';
            default -> letter;
        };
    }

    /** The symbols of a text in their order, without what is none. */
    byte[] of(String text) {
        byte[] symbols = new byte[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            int symbol = at(text.charAt(i));
            if (symbol != 0) {
                symbols[length++] = (byte) symbol;
            }
        }
        return java.util.Arrays.copyOf(symbols, length);
    }

    /** The symbol that a character is, or 0. */
    int at(char c) {
        return c < ASCII ? table[c] : 0;
    }

    /** The text with letters in place of the groups of signs that draw them, such as {@code |-|}. */
    static String undrawn(String text) {
        if (text.indexOf('|') < 0 && text.indexOf('\\') < 0 && text.indexOf("()") < 0 && text.indexOf("><") < 0) {
            return text;
        }
        String undrawn = text;
        for (String[] pair : DRAWN) {
            undrawn = undrawn.replace(pair[0], pair[1]);
        }
        return undrawn;
    }
}
