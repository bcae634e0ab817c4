package dev.setstone.screening.injection;

import java.util.Locale;

/** A part of a hostile text that is safe to print. */
final class Excerpt {

    static final int LONGEST = 240;

    private Excerpt() {}

    /** The start of the text, at most {@value #LONGEST} characters, with controls and invisible characters as {@code <U+200B>}. */
    static String of(CharSequence text) {
        StringBuilder excerpt = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            String shown = shown(c);
            if (excerpt.length() + shown.length() > LONGEST - 3) {
                return excerpt.append("...").toString();
            }
            excerpt.append(shown);
        }
        return excerpt.toString();
    }

    private static String shown(int c) {
        if (c == '\n') {
            return "\\n";
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> String.format(Locale.ROOT, "<U+%04X>", c);
            default -> Character.toString(c);
        };
    }
}
