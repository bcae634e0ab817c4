package dev.setstone.runtime.library.parsing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Numbers as people write them: 1,234.56 and 1.234,56 and 1 234,56 and 1'234.56 and 12,34,567.00, with a sign before or after it or
 * parentheses for a negative one. Empty for everything else and for more than 64 chars. Nothing is guessed.
 */
public final class Numbers {

    private static final int LONGEST = 64;
    private static final char NONE = 0;

    private Numbers() {}

    /**
     * A number that can be read in one way only. Empty for 1,234 and 1.234, where the mark may be either; say which it is with {@link
     * #number(String, char)}.
     */
    public static Optional<BigDecimal> number(String text) {
        return read(text, Numbers::markOf);
    }

    /**
     * A number with a known decimal mark; the other marks then part groups of digits.
     *
     * @param decimalMark a point or a comma
     * @throws IllegalArgumentException for another mark
     */
    public static Optional<BigDecimal> number(String text, char decimalMark) {
        if (decimalMark != '.' && decimalMark != ',') {
            throw new IllegalArgumentException("expected . or , as decimal mark, found " + decimalMark);
        }
        return read(text, digits -> Optional.of(decimalMark));
    }

    /** Finds the decimal mark in digits and marks. */
    private interface MarkRule {
        Optional<Character> of(String digits);
    }

    private static Optional<BigDecimal> read(String text, MarkRule rule) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Signed signed = Signed.of(text);
        String digits = signed.rest();
        if (digits.isEmpty() || !isWellFormed(digits)) {
            return Optional.empty();
        }
        return rule.of(digits)
                .flatMap(mark -> unsigned(digits, mark))
                .map(value -> signed.negative() ? value.negate() : value);
    }

    /** Digits and marks only, none of which is last; a decimal mark may be first. */
    private static boolean isWellFormed(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            boolean mark = c == '.' || c == ',' || isGroupMark(c);
            if (!mark && !isDigit(c)) {
                return false;
            }
        }
        return isDigit(digits.charAt(digits.length() - 1));
    }

    /** Empty where it can't be told; no char at all where there is none. */
    private static Optional<Character> markOf(String digits) {
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            return Optional.of(point > comma ? '.' : ',');
        }
        int last = Math.max(point, comma);
        if (last < 0) {
            return Optional.of(NONE);
        }
        char mark = digits.charAt(last);
        if (digits.indexOf(mark) < last) {
            return Optional.of(NONE);
        }
        boolean otherGroups = digits.chars().anyMatch(c -> isGroupMark((char) c));
        boolean couldBeGroup = digits.length() - last == 4 && last >= 1 && last <= 3 && digits.charAt(0) != '0';
        return couldBeGroup && !otherGroups ? Optional.empty() : Optional.of(mark);
    }

    private static Optional<BigDecimal> unsigned(String digits, char decimalMark) {
        int point = decimalMark == NONE ? -1 : digits.indexOf(decimalMark);
        String whole = point < 0 ? digits : digits.substring(0, point);
        String fraction = point < 0 ? "" : digits.substring(point + 1);
        Optional<String> grouped = ungrouped(whole, decimalMark);
        if (grouped.isEmpty() || !fraction.chars().allMatch(c -> isDigit((char) c))) {
            return Optional.empty();
        }
        String plain = grouped.get().isEmpty() ? "0" : grouped.get();
        return Optional.of(new BigDecimal(fraction.isEmpty() ? plain : plain + "." + fraction));
    }

    /** The digits of a whole number, whose groups must all have the same mark; empty where the groups are wrong. */
    private static Optional<String> ungrouped(String whole, char decimalMark) {
        List<Integer> sizes = new ArrayList<>();
        StringBuilder digits = new StringBuilder();
        char mark = NONE;
        int size = 0;
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (isDigit(c)) {
                digits.append(c);
                size++;
            } else if (c == decimalMark || (mark != NONE && mark != c)) {
                return Optional.empty();
            } else {
                mark = c;
                sizes.add(size);
                size = 0;
            }
        }
        sizes.add(size);
        return sizes.size() == 1 || areGroups(sizes) ? Optional.of(digits.toString()) : Optional.empty();
    }

    /** By threes, or as in India: the last has three digits and the others two. */
    private static boolean areGroups(List<Integer> sizes) {
        int first = sizes.get(0);
        List<Integer> middle = sizes.subList(1, sizes.size() - 1);
        boolean western = first <= 3 && middle.stream().allMatch(size -> size == 3);
        boolean indian = first <= 2 && middle.stream().allMatch(size -> size == 2);
        return first > 0 && sizes.get(sizes.size() - 1) == 3 && (western || indian);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isGroupMark(char c) {
        return c == ' ' || c == '\'' || c == '\u2019' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }
}
