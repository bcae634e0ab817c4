package dev.setstone.processor.sandbox.child.meter;

import java.util.regex.Matcher;

/** A matcher that has been given another text still looks at it step by step. */
@Guards(Matcher.class)
public final class MatcherGuard {

    private static final int MATCH_STEPS = 30;

    private MatcherGuard() {}

    public static Matcher reset(Matcher matcher, CharSequence text) {
        return matcher.reset(PatternGuard.watched(text));
    }

    /** Each match grows by the replacement, and by groups that it names. */
    public static String replaceAll(Matcher matcher, String replacement) {
        matcher.reset();
        StringBuilder result = new StringBuilder();
        boolean found = matcher.find();
        while (found) {
            Tank.running().steps(MATCH_STEPS, "");
            int before = result.length();
            matcher.appendReplacement(result, replacement);
            StringGuard.chars(result.length() - (long) before, "Matcher.replaceAll");
            found = matcher.find();
        }
        matcher.appendTail(result);
        StringGuard.chars(result.length(), "Matcher.replaceAll");
        return result.toString();
    }
}
