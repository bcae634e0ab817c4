package dev.setstone.benchmarks.privacy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Own texts with one value of a type each, or with something that only looks like one. Keys are made up when the corpus is read. */
final class Corpus {

    private static final Pattern FILLER = Pattern.compile("\\{([aBhd])(\\d{1,2})}");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";

    private Corpus() {}

    /** @param start where the value starts, or -1 when there is none; end exclusive */
    record Case(String type, String text, int start, int end) {

        boolean positive() {
            return start >= 0;
        }
    }

    /** All cases, the same each time. */
    static List<Case> read() throws IOException {
        Random random = new Random(7);
        List<Case> cases = new ArrayList<>();
        for (String line : InventedTexts.lines("corpus.txt")) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split(" ", 3);
            String text = FILLER.matcher(parts[2].replace("\\n", "\n"))
                    .replaceAll(match ->
                            Matcher.quoteReplacement(filler(match.group(1), Integer.parseInt(match.group(2)), random)));
            int start = parts[1].equals("+") ? text.indexOf("[[") : -1;
            int end = start < 0 ? -1 : text.lastIndexOf("]]") - 2;
            String bare = start < 0 ? text : text.replace("[[", "").replace("]]", "");
            cases.add(new Case(parts[0], bare, start, end));
        }
        return cases;
    }

    private static String filler(String kind, int length, Random random) {
        String alphabet = switch (kind) {
            case "a" -> LETTERS + LETTERS.toLowerCase(Locale.ROOT) + DIGITS;
            case "B" -> LETTERS + "234567";
            case "h" -> DIGITS + "abcdef";
            default -> DIGITS;
        };
        StringBuilder filler = new StringBuilder();
        for (int i = 0; i < length; i++) {
            filler.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return filler.toString();
    }
}
