package dev.setstone.processor.sandbox.child.meter;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Regular expressions match against a text whose every look is a step: some take exponentially many. */
@Guards(Pattern.class)
public final class PatternGuard {

    private static final Tank TANK = Tank.running();

    private static final int LOOK_STEPS = 4;

    private PatternGuard() {}

    /** A text that charges for each char that is looked at. */
    private record Watched(CharSequence text) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            TANK.steps(LOOK_STEPS, "");
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            TANK.bytes(end - (long) start, "Matcher.group");
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    static CharSequence watched(CharSequence text) {
        return new Watched(java.util.Objects.requireNonNull(text));
    }

    public static Pattern compile(String regex) {
        return compile(regex, 0);
    }

    public static Pattern compile(String regex, int flags) {
        // Canonical equivalence tries all orders of combining characters.
        long power = (flags & Pattern.CANON_EQ) == 0 ? 1 : (long) regex.length() * regex.length();
        TANK.steps(16L * regex.length() * power, "Pattern.compile");
        TANK.bytes(64L * regex.length(), "Pattern.compile");
        return Pattern.compile(regex, flags);
    }

    public static Matcher matcher(Pattern pattern, CharSequence text) {
        return pattern.matcher(watched(text));
    }

    public static boolean matches(String regex, CharSequence text) {
        return matcher(compile(regex), text).matches();
    }

    public static String[] split(Pattern pattern, CharSequence text) {
        return split(pattern, text, 0);
    }

    public static String[] split(Pattern pattern, CharSequence text, int limit) {
        TANK.bytes(8L * text.length(), "Pattern.split");
        return pattern.split(watched(text), limit);
    }

    public static Stream<String> splitAsStream(Pattern pattern, CharSequence text) {
        TANK.bytes(8L * text.length(), "Pattern.splitAsStream");
        return pattern.splitAsStream(watched(text));
    }

    public static Predicate<String> asPredicate(Pattern pattern) {
        return text -> matcher(pattern, text).find();
    }

    public static Predicate<String> asMatchPredicate(Pattern pattern) {
        return text -> matcher(pattern, text).matches();
    }
}
