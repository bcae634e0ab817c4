package dev.setstone.processor.recording;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link CanonicalJson} writes of texts, whole numbers, flags and objects. A text of any other form is nothing here, and
 * {@link StrictJson} says what is wrong with it. Every build reads locks, which are in this form unless somebody has edited them.
 */
final class CanonicalJsonReader {

    /** Deeper than any lock; what is deeper still is {@link StrictJson}'s, which has bounds of its own. */
    private static final int MAX_DEPTH = 8;

    /** The longest whole number that needs no look at its value. */
    private static final int MAX_DIGITS = 18;

    private final String text;
    private int at;

    private CanonicalJsonReader(String text) {
        this.text = text;
    }

    /** The object, if the text is one in the canonical form. */
    static Optional<Json.Members> read(String text) {
        CanonicalJsonReader reader = new CanonicalJsonReader(text);
        Json root = reader.members(0);
        boolean whole = reader.skip("\n") && reader.at == text.length();
        return root instanceof Json.Members members && whole ? Optional.of(members) : Optional.empty();
    }

    private @Nullable Json value(int depth) {
        if (at >= text.length() || depth > MAX_DEPTH) {
            return null;
        }
        char first = text.charAt(at);
        if (first == '"') {
            String value = string();
            return value == null ? null : new Json.Text(value);
        }
        if (first == '{') {
            return members(depth);
        }
        if (skip("true")) {
            return new Json.Flag(true);
        }
        return skip("false") ? new Json.Flag(false) : whole();
    }

    private @Nullable Json members(int depth) {
        SortedMap<String, Json> members = new TreeMap<>();
        if (skip("{}")) {
            return new Json.Members(members);
        }
        String indent = "  ".repeat(depth + 1);
        if (!skip("{\n")) {
            return null;
        }
        do {
            String name = skip(indent) ? string() : null;
            Json value = name != null && skip(": ") ? value(depth + 1) : null;
            if (name == null
                    || value == null
                    || (!members.isEmpty() && members.lastKey().compareTo(name) >= 0)) {
                return null;
            }
            members.put(name, value);
        } while (skip(",\n"));
        return skip("\n" + "  ".repeat(depth) + "}") ? new Json.Members(members) : null;
    }

    private @Nullable String string() {
        if (!skip("\"")) {
            return null;
        }
        int start = at;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\' && text.charAt(at) != '\n') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '"') {
            return text.substring(start, at++);
        }
        StringBuilder value = new StringBuilder(text.substring(start, at));
        while (at < text.length() && text.charAt(at) != '"') {
            char next = text.charAt(at++);
            int unit = next == '\\' ? escaped() : next == '\n' ? -1 : next;
            if (unit < 0) {
                return null;
            }
            value.append((char) unit);
        }
        return skip("\"") ? value.toString() : null;
    }

    /** The UTF-16 unit that an escape stands for, or -1. */
    private int escaped() {
        if (at >= text.length()) {
            return -1;
        }
        return switch (text.charAt(at++)) {
            case '"' -> '"';
            case '\\' -> '\\';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hex();
            default -> -1;
        };
    }

    private int hex() {
        int unit = 0;
        for (int end = at + 4; at < end; at++) {
            int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            unit = unit * 16 + digit;
        }
        return unit;
    }

    private @Nullable Json whole() {
        int start = at;
        skip("-");
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        String digits = text.substring(start, at);
        boolean canonical = !digits.isEmpty() && !digits.equals("-") && digits.length() <= MAX_DIGITS;
        // A number that is written otherwise, with zeros before it, would not be written so again.
        return canonical && String.valueOf(Long.parseLong(digits)).equals(digits)
                ? new Json.Whole(Long.parseLong(digits))
                : null;
    }

    private boolean skip(String expected) {
        boolean there = text.startsWith(expected, at);
        at += there ? expected.length() : 0;
        return there;
    }
}
