package dev.setstone.screening.canary;

/** Parts of a text that spell something by themselves. */
final class Initials {

    private Initials() {}

    /** The first letter of each word. */
    static String ofWords(String text) {
        StringBuilder initials = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetter(text.charAt(i));
            if (letter && !inside) {
                initials.append(text.charAt(i));
            }
            inside = letter;
        }
        return initials.toString();
    }

    /** The first letter of each line. */
    static String ofLines(String text) {
        StringBuilder initials = new StringBuilder();
        boolean fresh = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                fresh = true;
            } else if (fresh && Character.isLetter(c)) {
                initials.append(c);
                fresh = false;
            }
        }
        return initials.toString();
    }
}
