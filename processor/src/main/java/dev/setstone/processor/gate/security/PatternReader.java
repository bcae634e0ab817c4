package dev.setstone.processor.gate.security;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a valid regular expression of Java. A back reference stands for any text. */
final class PatternReader {

    private static final Pattern COUNT = Pattern.compile("\\{(\\d{1,9})(?:(,)(\\d{0,9}))?}");
    private static final Pattern OPENING =
            Pattern.compile("\\?(?:[:=!>]|<[=!]|<[a-zA-Z]\\w*>|([a-zA-Z]*)(?:-([a-zA-Z]*))?([:)]))");

    private final String pattern;
    private final PatternAtoms atoms;
    private int at;
    private boolean quoting;

    PatternReader(String pattern, PatternAlphabet alphabet) {
        this.pattern = pattern;
        this.atoms = new PatternAtoms(pattern, alphabet);
    }

    /**
     * The whole pattern.
     *
     * @throws UnjudgedPatternException where it holds what has no exact reading here
     */
    PatternNode read() {
        PatternNode whole = alternatives();
        if (at < pattern.length()) {
            throw new UnjudgedPatternException(pattern.substring(at, at + 1), at, "write the part before it anew.");
        }
        return whole;
    }

    private PatternNode alternatives() {
        List<PatternNode> all = new ArrayList<>(List.of(sequence()));
        while (isAt("|")) {
            at++;
            all.add(sequence());
        }
        return all.size() == 1 ? all.get(0) : new PatternNode.Choice(all);
    }

    private PatternNode sequence() {
        List<PatternNode> parts = new ArrayList<>();
        quotes();
        while (at < pattern.length() && (quoting || (!isAt("|") && !isAt(")")))) {
            parts.add(repeated(quoting ? literal() : atom()));
        }
        return parts.size() == 1 ? parts.get(0) : new PatternNode.Sequence(parts);
    }

    /** Goes over the signs that begin and end a quotation. */
    private void quotes() {
        while (quoting ? pattern.startsWith("\\E", at) : pattern.startsWith("\\Q", at)) {
            quoting = !quoting;
            at += 2;
        }
    }

    private boolean isAt(String sign) {
        return !quoting && pattern.startsWith(sign, at);
    }

    private PatternNode repeated(PatternNode part) {
        quotes();
        if (quoting || at >= pattern.length() || "*+?{".indexOf(pattern.charAt(at)) < 0) {
            return part;
        }
        int least = pattern.charAt(at) == '+' ? 1 : 0;
        int most = pattern.charAt(at) == '?' ? 1 : -1;
        int end = at + 1;
        if (pattern.charAt(at) == '{') {
            Matcher count = COUNT.matcher(pattern).region(at, pattern.length());
            if (!count.lookingAt()) {
                throw new UnjudgedPatternException(
                        "{", at, "write a count such as {2} or {2,4}, or \\\\{ for the brace.");
            }
            least = Integer.parseInt(count.group(1));
            boolean open = count.group(2) != null && count.group(3).isEmpty();
            most = count.group(2) == null ? least : open ? -1 : Integer.parseInt(count.group(3));
            end = count.end();
        }
        at = end;
        boolean possessive = isAt("+");
        at += possessive || isAt("?") ? 1 : 0;
        quotes();
        if (isAt("{")) {
            throw new UnjudgedPatternException("{", at, "write one count, not a count of a count.");
        }
        return new PatternNode.Repeat(part, least, most, possessive);
    }

    private PatternNode literal() {
        int start = at;
        at += Character.charCount(pattern.codePointAt(at));
        return atoms.literal(start);
    }

    private PatternNode atom() {
        return switch (pattern.charAt(at)) {
            case '(' -> group();
            case '[' -> single(atoms.endOfClass(at));
            case '\\' -> escape();
            case '^' -> skip(1);
            case '$' -> end(1);
            case '.' -> single(at + 1);
            case '{' -> throw new UnjudgedPatternException("{", at, "write \\\\{ for the brace.");
            default -> literal();
        };
    }

    private PatternNode skip(int length) {
        at += length;
        return PatternNode.EMPTY;
    }

    private PatternNode end(int length) {
        at += length;
        return atoms.end();
    }

    private PatternNode single(int end) {
        int start = at;
        at = end;
        return atoms.characters(start, end);
    }

    private PatternNode group() {
        int outer = atoms.flags();
        at++;
        String kind = "(";
        if (pattern.charAt(at) == '?') {
            Matcher opening = OPENING.matcher(pattern).region(at, pattern.length());
            if (!opening.lookingAt()) {
                throw new UnjudgedPatternException("(?", at - 1, "write (?:...) for a group.");
            }
            kind = opening.group();
            if (opening.group(1) != null) {
                atoms.change(opening.group(1), opening.group(2), at - 1);
            }
            at = opening.end();
            if (kind.endsWith(")")) {
                return PatternNode.EMPTY;
            }
        }
        PatternNode body = alternatives();
        at++;
        atoms.restore(outer);
        return switch (kind) {
            case "?=", "?!" -> new PatternNode.Look(body, true, kind.equals("?!"));
            case "?<=", "?<!" -> new PatternNode.Look(body, false, kind.equals("?<!"));
            case "?>" -> new PatternNode.Atomic(body);
            default -> body;
        };
    }

    private PatternNode escape() {
        char kind = pattern.charAt(at + 1);
        return switch (kind) {
            case 'A', 'G' -> skip(2);
            case 'Z' -> end(2);
            case 'z' -> {
                at += 2;
                // Nothing can follow.
                yield new PatternNode.End(-1);
            }
            case 'B' -> boundary(true);
            case 'b' -> pattern.startsWith("\\b{", at) ? skip(5) : boundary(false);
            case 'k' -> reference(pattern.indexOf('>', at) + 1);
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            case 'R' -> {
                at += 2;
                yield atoms.lineEnd(at - 2);
            }
            case 'X' -> {
                at += 2;
                yield new PatternNode.Repeat(atoms.any(at - 2), 1, -1, false);
            }
            default -> single(atoms.endOfEscape(at));
        };
    }

    private PatternNode boundary(boolean negated) {
        at += 2;
        return new PatternNode.Boundary(negated);
    }

    private PatternNode number() {
        if (at + 2 < pattern.length() && Character.isDigit(pattern.charAt(at + 2))) {
            throw new UnjudgedPatternException(
                    pattern.substring(at, at + 3),
                    at,
                    "name the group, as (?<name>...), and refer to it by \\\\k<name>.");
        }
        return reference(at + 2);
    }

    private PatternNode reference(int end) {
        int start = at;
        at = end;
        return new PatternNode.Repeat(atoms.any(start), 0, -1, false);
    }
}
