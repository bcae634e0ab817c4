package dev.setstone.processor.problem;

/**
 * One problem at one place, ready to be reported.
 *
 * @param problem the catalogue's entry
 * @param at the place
 * @param message the filled-in text, without the place and the code
 */
public record Diagnostic(Problem problem, Position at, String message) {

    /** The whole message as javac prints it: code, place, text. One line unless the text has more. */
    public String text() {
        String place = at.text();
        return "[" + problem.code() + "] " + (place.isEmpty() ? "" : place + ": ") + message;
    }
}
