package dev.setstone.processor.report;

import dev.setstone.screening.privacy.PrivacyScanner;
import dev.setstone.screening.privacy.Redaction;
import dev.setstone.screening.privacy.Sensitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps what reads like private data out of a page. Prompts get invented words in its place; a reviewer must not take those for the spec's,
 * so here it is named for what it is. One for a page: the same value has the same number everywhere.
 */
final class Concealment {

    private final Redaction redaction = new Redaction(new PrivacyScanner());
    private final Map<String, Integer> numbers = new TreeMap<>();

    /**
     * A piece of a text.
     *
     * @param hidden whether it stands for something else
     */
    record Piece(String text, boolean hidden) {}

    /** The text in its order, with a label for each private value. As many lines as before. */
    List<Piece> pieces(String text) {
        int known = redaction.found().size();
        redaction.redact(text);
        List<Sensitive> found = redaction.found();
        List<Piece> pieces = new ArrayList<>();
        int copied = 0;
        for (Sensitive one : found.subList(known, found.size())) {
            pieces.add(new Piece(text.substring(copied, one.start()), false));
            pieces.add(new Piece(label(one), true));
            copied = one.end();
        }
        pieces.add(new Piece(text.substring(copied), false));
        return pieces;
    }

    /** How many places have a label so far. */
    int count() {
        return redaction.found().size();
    }

    private String label(Sensitive sensitive) {
        int number = numbers.computeIfAbsent(sensitive.value(), value -> numbers.size() + 1);
        long lines = sensitive.value().chars().filter(unit -> unit == '\n').count();
        return sensitive.type().plainName() + " " + number + "\n".repeat((int) lines);
    }
}
