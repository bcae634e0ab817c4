package dev.setstone.processor.spec;

import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parses a golden row that is plain JSON into the nodes that {@link YamlParser} makes of it, many times as fast: every build reads all
 * rows. Whatever may mean something else in YAML, or is wrong, is nothing here and left to that parser.
 */
final class JsonRowParser {

    private static final int MAX_DEPTH = 32;

    /** YAML looks for the colon behind a key within 1024 characters. */
    private static final int MAX_KEY = 200;

    private static final String NUMBER = "-0123456789.eE+";

    private final SourceText line;
    private final String text;
    private int at;

    private JsonRowParser(SourceText line) {
        this.line = line;
        this.text = line.content();
    }

    /** The row, if it is plain JSON. */
    static Optional<Node> parse(SourceText line) {
        JsonRowParser parser = new JsonRowParser(line);
        parser.spaces();
        Node row = parser.isAt('{') ? parser.mapping(0) : null;
        parser.spaces();
        return row != null && parser.at == parser.text.length() ? Optional.of(row) : Optional.empty();
    }

    private @Nullable Node node(int depth) {
        if (depth > MAX_DEPTH || at >= text.length()) {
            return null;
        }
        return switch (text.charAt(at)) {
            case '{' -> mapping(depth);
            case '[' -> sequence(depth);
            case '"' -> quoted();
            default -> plain();
        };
    }

    private @Nullable Node mapping(int depth) {
        Position start = here();
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        at++;
        spaces();
        if (skip('}')) {
            return new Node.Mapping(entries, start);
        }
        do {
            spaces();
            int keyStart = at;
            Node.Scalar key = isAt('"') ? quoted() : null;
            if (key == null || at - keyStart > MAX_KEY || !seen.add(key.text()) || !skip(':')) {
                return null;
            }
            spaces();
            Node value = node(depth + 1);
            if (value == null) {
                return null;
            }
            entries.add(new Node.Entry(new Located<>(key.text(), key.at()), value));
            spaces();
        } while (skip(','));
        return skip('}') ? new Node.Mapping(entries, start) : null;
    }

    private @Nullable Node sequence(int depth) {
        Position start = here();
        List<Node> items = new ArrayList<>();
        at++;
        spaces();
        if (skip(']')) {
            return new Node.Sequence(items, start);
        }
        do {
            spaces();
            Node item = node(depth + 1);
            if (item == null) {
                return null;
            }
            items.add(item);
            spaces();
        } while (skip(','));
        return skip(']') ? new Node.Sequence(items, start) : null;
    }

    private Node.@Nullable Scalar quoted() {
        Position start = here();
        int from = ++at;
        while (at < text.length() && text.charAt(at) != '"' && isOrdinary(text.charAt(at))) {
            at++;
        }
        if (isAt('"')) {
            return new Node.Scalar(text.substring(from, at++), true, start);
        }
        StringBuilder value = new StringBuilder(text.substring(from, at));
        while (at < text.length() && text.charAt(at) != '"') {
            char next = text.charAt(at++);
            int unit = next == '\\' ? escaped() : isOrdinary(next) ? next : -1;
            if (unit < 0) {
                return null;
            }
            value.append((char) unit);
        }
        return skip('"') ? new Node.Scalar(value.toString(), true, start) : null;
    }

    /** What an escape stands for in JSON and in YAML, or -1. */
    private int escaped() {
        if (at >= text.length()) {
            return -1;
        }
        return switch (text.charAt(at++)) {
            case '"' -> '"';
            case '\\' -> '\\';
            case 'n' -> '\n';
            case 't' -> '\t';
            default -> -1;
        };
    }

    private Node.@Nullable Scalar plain() {
        Position start = here();
        int from = at;
        String word = word();
        if (word.isEmpty()) {
            while (at < text.length() && NUMBER.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            word = text.substring(from, at);
            int first = word.startsWith("-") ? 1 : 0;
            if (first >= word.length() || word.charAt(first) < '0' || word.charAt(first) > '9') {
                return null;
            }
        }
        spaces();
        // Whatever else comes here is part of the scalar in YAML, or begins a comment.
        return isAt(',') || isAt('}') || isAt(']') ? new Node.Scalar(word, false, start) : null;
    }

    private String word() {
        for (String word : List.of("true", "false", "null")) {
            if (text.startsWith(word, at)) {
                at += word.length();
                return word;
            }
        }
        return "";
    }

    /** A character that is one column, printable, and itself in a quoted text. */
    private static boolean isOrdinary(char unit) {
        boolean plain = (unit >= ' ' && unit <= '~') || (unit >= 0xA0 && unit <= 0xD7FF);
        return plain && unit != '\\' && unit != 0x2028 && unit != 0x2029;
    }

    private Position here() {
        return line.at(0, at);
    }

    private void spaces() {
        while (isAt(' ')) {
            at++;
        }
    }

    private boolean isAt(char expected) {
        return at < text.length() && text.charAt(at) == expected;
    }

    private boolean skip(char expected) {
        boolean there = isAt(expected);
        at += there ? 1 : 0;
        return there;
    }
}
