package dev.setstone.screening.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a pattern describes and a check confirms.
 *
 * @param pattern the group {@code value} is the finding
 * @param valid what the value must be besides, such as having the right check digit
 */
record PatternDetector(SensitiveType type, Pattern pattern, Predicate<String> valid) implements Detector {

    /** Case matters; the whole match is the value. */
    static PatternDetector exact(SensitiveType type, String regex, Predicate<String> valid) {
        return new PatternDetector(type, Pattern.compile("(?<value>" + regex + ")"), valid);
    }

    /** Case does not matter; the expression has a group {@code value}. */
    static PatternDetector ignoringCase(SensitiveType type, String regex, Predicate<String> valid) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return new PatternDetector(type, Pattern.compile(regex, flags), valid);
    }

    @Override
    public List<Sensitive> detect(String text) {
        List<Sensitive> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int start = matcher.start("value");
            int end = matcher.end("value");
            if (end > start && valid.test(text.substring(start, end))) {
                found.add(Sensitive.in(text, type, start, end));
            }
        }
        return found;
    }
}
