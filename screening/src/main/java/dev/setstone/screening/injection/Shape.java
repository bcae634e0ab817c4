package dev.setstone.screening.injection;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a text looks like from afar: how long it is, whether it is a table, code or prose, and whether a line of it stands out. */
final class Shape {

    /** How many numbers {@link #of} gives. */
    static final int SIZE = 18;

    private static final double LONGEST = 20_000;
    private static final int FEW_LINES = 4;
    private static final double MOSTLY = 0.6;
    private static final double MOST_COLONS = 5;
    private static final String CODE = ";{}()=<>[]";
    private static final String QUOTES = "\"\u201c";

    private Shape() {}

    /** Logarithms of counts, and shares; all within fixed bounds. */
    static double[] of(String text, int sentences) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        double length = text.length() + 1.0;
        double lineCount = Math.max(1, lines.size());
        double[] shape = new double[SIZE];
        shape[0] = log(length);
        shape[1] = log(lineCount);
        shape[2] = log(sentences);
        shape[3] = log(length / lineCount);
        shape[4] = lines.stream().filter(Shape::inTable).count() / lineCount;
        shape[5] = lines.stream().filter(Shape::inCode).count() / lineCount;
        shape[6] = text.chars().filter(Character::isLetter).count() / length;
        shape[7] = text.chars().filter(Character::isDigit).count() / length;
        shape[8] = text.chars().filter(Character::isUpperCase).count() / length;
        shape[9] = text.chars().filter(c -> c > 0x7F).count() / length;
        shape[10] = log(1 + count(text, "?"));
        shape[11] = log(1 + count(text, "!"));
        shape[12] = Math.min(MOST_COLONS, 100 * count(text, ":") / length);
        shape[13] = log(1 + count(text, QUOTES));
        shape[14] = distinct(text);
        standingOut(lines, shape);
        return shape;
    }

    private static double log(double count) {
        return StrictMath.log(Math.min(LONGEST, count));
    }

    private static double count(String text, String signs) {
        return text.chars().filter(c -> signs.indexOf(c) >= 0).count();
    }

    private static boolean inTable(String line) {
        return startsWithBar(line) || count(line, "|") >= 2;
    }

    private static boolean startsWithBar(String line) {
        return line.stripLeading().startsWith("|");
    }

    private static boolean inCode(String line) {
        return count(line, CODE) > 0;
    }

    private static double distinct(String text) {
        List<String> words = FeatureExtractor.words(text.toLowerCase(Locale.ROOT));
        Set<String> distinct = new HashSet<>(words);
        return distinct.size() / (words.size() + 1.0);
    }

    /** By how far the share of letters of one line is from that of the line in the middle, and whether a table has a line of prose. */
    private static void standingOut(List<String> lines, double[] shape) {
        if (lines.size() < FEW_LINES) {
            return;
        }
        double[] letters = lines.stream().mapToDouble(Shape::letters).sorted().toArray();
        double middle = letters[letters.length / 2];
        double highest = letters[letters.length - 1];
        shape[15] = Math.max(highest - middle, middle - letters[0]);
        shape[16] = highest - middle;
        long bars = lines.stream().filter(Shape::startsWithBar).count();
        shape[17] = bars < lines.size() && bars > MOSTLY * lines.size() ? 1 : 0;
    }

    private static double letters(String line) {
        return line.chars().filter(c -> Character.isLetter(c) || c == ' ').count() / (double) line.length();
    }
}
