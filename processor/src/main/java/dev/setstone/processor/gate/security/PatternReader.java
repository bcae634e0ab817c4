package dev.setstone.processor.gate.security;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a valid regular expression of Java into its positions. What matches no character, as anchors do, and back references count as
 * nothing; what a look-around holds stands for itself; a bounded repetition counts as a loop from ten times on where it holds a loop.
 */
final class PatternReader {

    private static final int MANY = 10;
    private static final Pattern COUNT = Pattern.compile("\\{(\\d+)(,?)(\\d*)}");
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:[pP]\\{[^}]*}|x\\{[^}]*}|x..|u....|0[0-7]{1,3}|c.|N\\{[^}]*}|[pP].|.)", Pattern.DOTALL);
    private static final Pattern OPENING =
            Pattern.compile("\\?(?:[:=!>]|<[=!]|<[a-zA-Z]\\w*>|([a-zA-Z]*)(?:-[a-zA-Z]*)?([:)]))");

    /** A part: whether it can match nothing, and the places that it can begin and end with. */
    private record Part(boolean empty, Set<Integer> first, Set<Integer> last, boolean loops) {
        static final Part NOTHING = new Part(true, Set.of(), Set.of(), false);
    }

    private final String pattern;
    private final PatternCharacters characters;
    private final PatternPositions positions = new PatternPositions();
    private int flags;
    private int at;

    PatternReader(String pattern) {
        this.pattern = pattern;
        this.characters = new PatternCharacters(pattern);
    }

    PatternPositions read() {
        alternatives();
        if (at < pattern.length()) {
            throw new IllegalStateException("unread text at " + at);
        }
        return positions;
    }

    private Part alternatives() {
        Part whole = sequence();
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            Part other = sequence();
            whole = new Part(
                    whole.empty() || other.empty(),
                    union(whole.first(), other.first()),
                    union(whole.last(), other.last()),
                    whole.loops() || other.loops());
        }
        return whole;
    }

    private Part sequence() {
        Part whole = Part.NOTHING;
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            Part next = repeated(atom());
            positions.connect(whole.last(), next.first());
            whole = new Part(
                    whole.empty() && next.empty(),
                    whole.empty() ? union(whole.first(), next.first()) : whole.first(),
                    next.empty() ? union(whole.last(), next.last()) : next.last(),
                    whole.loops() || next.loops());
        }
        return whole;
    }

    private static Set<Integer> union(Set<Integer> one, Set<Integer> other) {
        Set<Integer> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    private Part repeated(Part part) {
        Part whole = part;
        while (at < pattern.length() && "*+?{".indexOf(pattern.charAt(at)) >= 0) {
            int least = 0;
            boolean loop = pattern.charAt(at) != '?';
            if (pattern.charAt(at) == '{') {
                Matcher count = COUNT.matcher(pattern).region(at, pattern.length());
                if (!count.lookingAt()) {
                    throw new IllegalStateException("no count at " + at);
                }
                least = Integer.parseInt(count.group(1));
                loop = count.group(3).isEmpty()
                        ? !count.group(2).isEmpty() || (least >= MANY && whole.loops())
                        : whole.loops() && Integer.parseInt(count.group(3)) >= MANY;
                at = count.end();
            } else {
                least = pattern.charAt(at) == '+' ? 1 : 0;
                at++;
            }
            boolean possessive = at < pattern.length() && pattern.charAt(at) == '+';
            if (possessive || (at < pattern.length() && pattern.charAt(at) == '?')) {
                at++;
            }
            if (loop && !possessive) {
                positions.connect(whole.last(), whole.first());
            }
            whole = new Part(whole.empty() || least == 0, whole.first(), whole.last(), whole.loops() || loop);
        }
        return whole;
    }

    private Part atom() {
        char c = pattern.charAt(at);
        return switch (c) {
            case '(' -> group();
            case '[' -> place(characterClass());
            case '\\' -> escape();
            case '^', '$' -> skip(1);
            default -> {
                at += Character.charCount(pattern.codePointAt(at));
                yield place(c == '.' ? "." : Pattern.quote(String.valueOf(c)));
            }
        };
    }

    private Part skip(int length) {
        at += length;
        return Part.NOTHING;
    }

    private Part place(String atom) {
        Set<Integer> place = Set.of(positions.add(characters.matching(atom, flags)));
        return new Part(false, place, place, false);
    }

    private Part group() {
        at++;
        int outer = flags;
        boolean looks = false;
        if (pattern.charAt(at) == '?') {
            Matcher opening = OPENING.matcher(pattern).region(at, pattern.length());
            if (!opening.lookingAt()) {
                throw new IllegalStateException("no group at " + at);
            }
            String text = opening.group();
            looks = text.endsWith("=") || text.endsWith("!");
            if (opening.group(1) != null && opening.group(1).contains("i")) {
                flags |= Pattern.CASE_INSENSITIVE;
            }
            if (opening.group(1) != null && opening.group(1).contains("s")) {
                flags |= Pattern.DOTALL;
            }
            at = opening.end();
            if (text.endsWith(")")) {
                return Part.NOTHING;
            }
        }
        Part inner = alternatives();
        at++;
        flags = outer;
        return looks ? Part.NOTHING : inner;
    }

    private String characterClass() {
        int start = at;
        int depth = 0;
        do {
            char c = pattern.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '[') {
                depth++;
                boolean negated = pattern.charAt(at + 1) == '^';
                at += negated ? 1 : 0;
                // Right after the opening it is a character like others.
                at += pattern.charAt(at + 1) == ']' ? 1 : 0;
            } else if (c == ']') {
                depth--;
            }
            at++;
        } while (depth > 0);
        return pattern.substring(start, at);
    }

    private Part escape() {
        char kind = pattern.charAt(at + 1);
        if (kind == 'Q') {
            return quotation();
        }
        if ("bBAzZG".indexOf(kind) >= 0) {
            return skip(pattern.startsWith("\\b{g}", at) ? 5 : 2);
        }
        if (kind == 'k') {
            return skip(pattern.indexOf('>', at) + 1 - at);
        }
        if (kind >= '1' && kind <= '9') {
            return skip(2);
        }
        Matcher escape = ESCAPE.matcher(pattern).region(at, pattern.length());
        if (!escape.lookingAt()) {
            throw new IllegalStateException("no escape at " + at);
        }
        at = escape.end();
        return place(kind == 'R' || kind == 'X' ? "(?s)." : escape.group());
    }

    private Part quotation() {
        int end = pattern.indexOf("\\E", at);
        String text = pattern.substring(at + 2, end < 0 ? pattern.length() : end);
        at = end < 0 ? pattern.length() : end + 2;
        Part whole = Part.NOTHING;
        for (int i = 0; i < text.length(); i++) {
            Part next = place(Pattern.quote(text.substring(i, i + 1)));
            positions.connect(whole.last(), next.first());
            whole = new Part(false, whole.empty() ? next.first() : whole.first(), next.last(), false);
        }
        return whole;
    }
}
