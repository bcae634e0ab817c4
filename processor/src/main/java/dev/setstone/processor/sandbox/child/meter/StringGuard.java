package dev.setstone.processor.sandbox.child.meter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Calls of String that can make much of little. */
@Guards(String.class)
public final class StringGuard {

    private static final Tank TANK = Tank.running();

    private StringGuard() {}

    public static String repeat(String text, int count) {
        chars((long) text.length() * Math.max(0, count), "String.repeat");
        return text.repeat(count);
    }

    public static String substring(String text, int start) {
        return substring(text, start, text.length());
    }

    public static String substring(String text, int start, int end) {
        chars(end - (long) start, "String.substring");
        return text.substring(start, end);
    }

    public static String indent(String text, int count) {
        long lines = text.lines().count();
        chars(text.length() + lines * Math.max(0, count), "String.indent");
        return text.indent(count);
    }

    public static String replace(String text, CharSequence target, CharSequence replacement) {
        long hits = target.length() == 0 ? text.length() + 1L : text.length() / target.length();
        TANK.steps(text.length(), "String.replace");
        if (hits * replacement.length() > text.length()) {
            hits = hits(text, target.toString());
        }
        TANK.steps(4 * hits, "String.replace");
        chars(text.length() + hits * replacement.length(), "String.replace");
        return text.replace(target, replacement);
    }

    private static long hits(String text, String target) {
        if (target.isEmpty()) {
            return text.length() + 1L;
        }
        long hits = 0;
        for (int at = text.indexOf(target); at >= 0; at = text.indexOf(target, at + target.length())) {
            hits++;
        }
        return hits;
    }

    /** Looking for a text in a text compares each place with all of it in the worst case. */
    public static int indexOf(String text, String part) {
        search(text, part);
        return text.indexOf(part);
    }

    public static boolean contains(String text, CharSequence part) {
        search(text, part);
        return text.contains(part);
    }

    private static void search(String text, CharSequence part) {
        TANK.steps((1L + text.length()) * (1 + part.length()) / 16, "String.indexOf");
    }

    public static String join(CharSequence delimiter, CharSequence... parts) {
        return join(delimiter, (Iterable<? extends CharSequence>) Arrays.asList(parts));
    }

    public static String join(CharSequence delimiter, Iterable<? extends CharSequence> parts) {
        // The parts may come from the candidate's own code, which may give others the next time.
        List<CharSequence> all = new java.util.ArrayList<>();
        for (CharSequence part : parts) {
            Meter.entry();
            TANK.steps(1, "String.join");
            chars((long) delimiter.length() + length(part), "String.join");
            all.add(part);
        }
        return String.join(delimiter, all);
    }

    private static int length(@Nullable CharSequence text) {
        return text == null ? 4 : text.length();
    }

    public static String format(Locale locale, String format, @Nullable Object... arguments) {
        widths(format);
        for (Object argument : arguments == null ? new Object[0] : arguments) {
            Weight.charge(argument, "String.format");
            chars(Digits.plain(argument), "String.format");
        }
        return String.format(locale, format, arguments);
    }

    /** A width or precision is a text of that length. */
    private static void widths(String format) {
        boolean inside = false;
        long width = 0;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            inside = c == '%' ? !inside : inside && !Character.isLetter(c);
            boolean digit = inside && c >= '0' && c <= '9';
            width = digit ? Math.min(Integer.MAX_VALUE, 10 * width + c - '0') : 0;
            chars(width, "String.format");
        }
    }

    public static boolean matches(String text, String regex) {
        return PatternGuard.matcher(PatternGuard.compile(regex), text).matches();
    }

    public static String replaceAll(String text, String regex, String replacement) {
        return MatcherGuard.replaceAll(PatternGuard.matcher(PatternGuard.compile(regex), text), replacement);
    }

    public static String replaceFirst(String text, String regex, String replacement) {
        return PatternGuard.matcher(PatternGuard.compile(regex), text).replaceFirst(replacement);
    }

    public static String[] split(String text, String regex) {
        return split(text, regex, 0);
    }

    public static String[] split(String text, String regex, int limit) {
        Pattern pattern = PatternGuard.compile(regex);
        return PatternGuard.split(pattern, text, limit);
    }

    /** Text of that length is made. */
    static void chars(long length, String call) {
        TANK.bytes(length, call);
        TANK.steps(length / 16, call);
    }
}
