package dev.setstone.runtime.library.documents;

import dev.setstone.runtime.library.Bounds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What stands after a label. A label is found wherever its letters and digits stand as whole words, in whatever case and with whatever
 * marks and spaces between words: "invoice no" finds "INVOICE NO.:". Lines have at most 2,000 chars, labels 100, and lists 10,000
 * lines; else {@link IllegalArgumentException}.
 */
public final class Labels {

    private static final int LONGEST_LINE = 2_000;
    private static final int LONGEST_LABEL = 100;

    private Labels() {}

    /** Where a label stands: the indexes of its first char and behind its last one. */
    private record Found(int start, int end) {}

    /** Whether the label stands in the line. */
    public static boolean has(String line, String label) {
        return find(line, label).isPresent();
    }

    /**
     * What stands after the label on its line, up to a tab or two spaces; empty when the label is not there or nothing follows it. Colons,
     * points, number signs and equals signs after the label are not part of it.
     */
    public static Optional<String> valueIn(String line, String label) {
        return restOf(line, label)
                .flatMap(rest -> TextLines.cells(rest).stream().findFirst());
    }

    /** All that stands after the label on its line; empty when the label is not there or nothing follows it. */
    public static Optional<String> restOf(String line, String label) {
        return find(line, label).map(found -> afterMarks(line, found.end())).filter(rest -> !rest.isEmpty());
    }

    /** What stands after the label on the first line that has both; else the line below the first label. */
    public static Optional<String> value(List<String> lines, String label) {
        for (String line : Bounds.list(lines)) {
            Optional<String> value = valueIn(line, label);
            if (value.isPresent()) {
                return value;
            }
        }
        return lineAfter(lines, label);
    }

    /** The line below the first one that has the label, blank ones left out. */
    public static Optional<String> lineAfter(List<String> lines, String label) {
        boolean found = false;
        for (String line : Bounds.list(lines)) {
            if (found && !line.isBlank()) {
                return Optional.of(line.strip());
            }
            found |= !found && has(line, label);
        }
        return Optional.empty();
    }

    /** The cells of a line that hold a colon, as pairs; a cell that ends with its colon goes with the next one. */
    public static List<KeyValue> pairs(String line) {
        List<KeyValue> pairs = new ArrayList<>();
        List<String> cells = TextLines.cells(Bounds.text(line, LONGEST_LINE));
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            int colon = cell.indexOf(':');
            String key = cell.substring(0, Math.max(0, colon)).strip();
            if (key.isEmpty() || (Character.isDigit(key.charAt(key.length() - 1)) && isTime(cell, colon))) {
                continue;
            }
            boolean next = colon == cell.length() - 1
                    && i + 1 < cells.size()
                    && cells.get(i + 1).indexOf(':') < 0;
            pairs.add(new KeyValue(
                    key, next ? cells.get(++i) : cell.substring(colon + 1).strip()));
        }
        return Collections.unmodifiableList(pairs);
    }

    /** A digit right after the colon too: 12:30. */
    private static boolean isTime(String cell, int colon) {
        return colon + 1 < cell.length() && Character.isDigit(cell.charAt(colon + 1));
    }

    private static String afterMarks(String line, int from) {
        int start = from;
        while (start < line.length() && (":.#=".indexOf(line.charAt(start)) >= 0 || isSpace(line.charAt(start)))) {
            start++;
        }
        return line.substring(start).stripTrailing();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Compares word by word; what is neither letter nor digit parts words. */
    private static Optional<Found> find(String line, String label) {
        String text = lower(Bounds.text(line, LONGEST_LINE));
        String wanted = lower(Bounds.text(label, LONGEST_LABEL));
        if (wanted.chars().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException("expected a label with a letter or digit, found \"" + label + "\"");
        }
        for (int start = 0; start < text.length(); start++) {
            boolean wordStart = Character.isLetterOrDigit(text.charAt(start))
                    && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
            int end = wordStart ? match(text, start, wanted) : -1;
            if (end >= 0) {
                return Optional.of(new Found(start, end));
            }
        }
        return Optional.empty();
    }

    /** One char for one char, so that places in the folded text are places in the line. */
    private static String lower(String text) {
        StringBuilder lower = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lower.append(Character.toLowerCase(Character.toUpperCase(c)));
        }
        return lower.toString();
    }

    /** Behind the label, or -1. */
    private static int match(String text, int start, String label) {
        int at = start;
        int in = skip(label, 0);
        while (in < label.length()) {
            if (at >= text.length() || text.charAt(at) != label.charAt(in)) {
                return -1;
            }
            at++;
            in++;
            int nextIn = skip(label, in);
            boolean labelWordEnds = nextIn > in || in == label.length();
            boolean textWordEnds = at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
            if (labelWordEnds != textWordEnds) {
                return -1;
            }
            if (nextIn < label.length() && labelWordEnds) {
                at = skip(text, at);
            }
            in = nextIn;
        }
        return at;
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
