package dev.setstone.screening.privacy;

import java.util.Locale;

/** Writes a number in the shape of a value: digits for digits, letters for letters, everything else as it is. */
final class Shape {

    private final String model;

    Shape(String model) {
        this.model = model;
    }

    /**
     * The number in the model's digits and letters, counted from the right, so that different numbers give different texts as long as
     * the model has room; beyond that the rest of the number is put behind.
     */
    String write(long number) {
        char[] chars = model.toCharArray();
        long rest = number;
        for (int i = chars.length - 1; i >= 0; i--) {
            char c = chars[i];
            if (Character.isDigit(c)) {
                chars[i] = (char) ('0' + rest % 10);
                rest /= 10;
            } else if (Character.isLetter(c)) {
                // From X onwards, so that a small number reads as the filler that it is.
                char first = Character.isUpperCase(c) ? 'A' : 'a';
                chars[i] = (char) (first + ('X' - 'A' + rest % 26) % 26);
                rest /= 26;
            }
        }
        return rest == 0 ? new String(chars) : new String(chars) + rest;
    }

    /** The word in capitals, small letters or capitalised, as the model is. */
    String cased(String word) {
        if (!model.isEmpty() && model.equals(model.toLowerCase(Locale.ROOT))) {
            return word.toLowerCase(Locale.ROOT);
        }
        boolean capitals = model.length() > 1 && model.equals(model.toUpperCase(Locale.ROOT));
        return capitals ? word.toUpperCase(Locale.ROOT) : word;
    }
}
