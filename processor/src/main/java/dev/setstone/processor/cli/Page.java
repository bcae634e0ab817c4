package dev.setstone.processor.cli;

/** A text for people, in colours where somebody looks at it. It only grows. */
final class Page {

    /** How a piece of text looks on a terminal, as ANSI X3.64 (ECMA-48) numbers it. */
    enum Look {
        PLAIN(""),
        GOOD("32"),
        DOUBTFUL("33"),
        BAD("31"),
        STRONG("1"),
        FAINT("2");

        private final String code;

        Look(String code) {
            this.code = code;
        }
    }

    private static final String ESCAPE = "\u001b[";

    private final StringBuilder text = new StringBuilder();
    private final Colours colours;

    /** Whether a page has colours. */
    enum Colours {
        YES,
        NO
    }

    Page(Colours colours) {
        this.colours = colours;
    }

    Page add(Look look, String piece) {
        boolean coloured = colours == Colours.YES && look != Look.PLAIN && !piece.isEmpty();
        text.append(coloured ? ESCAPE + look.code + "m" + visible(piece) + ESCAPE + "0m" : visible(piece));
        return this;
    }

    Page add(String piece) {
        return add(Look.PLAIN, piece);
    }

    Page line(Look look, String piece) {
        return add(look, piece).line();
    }

    Page line(String piece) {
        return add(piece).line();
    }

    Page line() {
        text.append('\n');
        return this;
    }

    String text() {
        return text.toString();
    }

    /** A terminal obeys what it is shown, so what comes from files must not give it orders. */
    private static String visible(String piece) {
        StringBuilder shown = new StringBuilder(piece.length());
        piece.codePoints()
                .forEach(point -> shown.appendCodePoint(
                        Character.isISOControl(point) && point != '\n' && point != '\t' ? '?' : point));
        return shown.toString();
    }
}
