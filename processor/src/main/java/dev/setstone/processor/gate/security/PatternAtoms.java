package dev.setstone.processor.gate.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** The parts of a pattern that match one character, under the flags that hold where they stand. */
final class PatternAtoms {

    /** Stands for a quoted text of which nothing is known; see {@code Parts.LITERAL}. */
    static final int QUOTED = 0xF8FF;

    private static final String LINE_ENDS = "[\\n\\x0B\\f\\r\\x85\\u2028\\u2029]";
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:[pP]\\{[^}]*}|x\\{[^}]*}|x..|u[dD][89abAB]..\\\\u[dD][c-fC-F]..|u....|0(?:[0-3][0-7]{2}|[0-7]{1,2})|c.|N\\{[^}]*}|[pP].|.)",
            Pattern.DOTALL);

    private final String pattern;
    private final PatternAlphabet alphabet;
    private int flags;

    PatternAtoms(String pattern, PatternAlphabet alphabet) {
        this.pattern = pattern;
        this.alphabet = alphabet;
    }

    int flags() {
        return flags;
    }

    void restore(int outer) {
        flags = outer;
    }

    /** Turns flags on and off, as (?is-m) does. */
    void change(String on, @Nullable String off, int index) {
        flags |= flags(on, index);
        flags &= ~flags(off == null ? "" : off, index);
    }

    private static int flags(String names, int index) {
        int all = 0;
        for (int i = 0; i < names.length(); i++) {
            all |= flag(names.charAt(i), index);
        }
        return all;
    }

    private static int flag(char name, int index) {
        return switch (name) {
            case 'i' -> Pattern.CASE_INSENSITIVE;
            case 'd' -> Pattern.UNIX_LINES;
            case 'm' -> Pattern.MULTILINE;
            case 's' -> Pattern.DOTALL;
            case 'u' -> Pattern.UNICODE_CASE;
            case 'U' -> Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE;
            default ->
                throw new UnjudgedPatternException(
                        "(?" + name, index, "write the pattern without comments and the blanks between its parts.");
        };
    }

    PatternNode characters(int start, int end) {
        String atom = pattern.substring(start, end);
        if (atom.indexOf(QUOTED) >= 0) {
            throw new UnjudgedPatternException(
                    atom.replace(Character.toString(QUOTED), "..."),
                    start,
                    "write constants into brackets and escapes.");
        }
        return new PatternNode.Characters(alphabet.matched(atom, flags), start);
    }

    /** A character that stands for itself, if in both cases. */
    PatternNode literal(int start) {
        int character = pattern.codePointAt(start);
        if (Character.getType(character) == Character.SURROGATE) {
            throw new UnjudgedPatternException(
                    "\\u" + Integer.toHexString(character).toUpperCase(Locale.ROOT), start, "write whole characters.");
        }
        return character == QUOTED
                ? new PatternNode.Repeat(any(start), 0, -1, false)
                : new PatternNode.Characters(alphabet.literal(character, flags), start);
    }

    PatternNode any(int index) {
        return new PatternNode.Characters(alphabet.matched(".", Pattern.DOTALL), index);
    }

    PatternNode end() {
        return new PatternNode.End(alphabet.matched(LINE_ENDS, 0));
    }

    /** Carriage return and line feed are one end of a line, or two. */
    PatternNode lineEnd(int index) {
        PatternNode both = new PatternNode.Sequence(List.of(
                new PatternNode.Characters(alphabet.matched("\\r", 0), index),
                new PatternNode.Characters(alphabet.matched("\\n", 0), index)));
        PatternNode one = new PatternNode.Characters(alphabet.matched(LINE_ENDS, 0), index);
        return new PatternNode.Choice(new ArrayList<>(List.of(both, one)));
    }

    /** The first bracket that makes what stands before it a class. */
    int endOfClass(int start) {
        for (int end = pattern.indexOf(']', start); end >= 0; end = pattern.indexOf(']', end + 1)) {
            try {
                Pattern.compile(pattern.substring(start, end + 1), flags);
                return end + 1;
            } catch (PatternSyntaxException inside) {
                // This bracket is a character, or closes a class within; the next one may do.
            }
        }
        throw new UnjudgedPatternException(
                "[", start, "write the class of characters with \\\\[ and \\\\] for brackets.");
    }

    int endOfEscape(int start) {
        Matcher escape = ESCAPE.matcher(pattern).region(start, pattern.length());
        if (!escape.lookingAt()) {
            throw new UnjudgedPatternException("\\", start, "write the character itself.");
        }
        return escape.end();
    }
}
