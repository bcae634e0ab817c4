package dev.setstone.screening.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Folds letters that look like Latin ones into them: compatibility forms (full-width, mathematical, circled) by NFKD, marks
 * upon letters, and the look-alikes of other scripts by a table.
 */
final class Lookalikes implements Decoding {

    private static final int MOST_EXPANSION = 4;

    private final Map<Integer, String> latin;

    private Lookalikes(Map<Integer, String> latin) {
        this.latin = latin;
    }

    static Lookalikes load() {
        Map<Integer, String> latin = new HashMap<>();
        for (String line : TextResource.lines("lookalikes.txt")) {
            int space = line.indexOf(' ');
            String letter = line.substring(0, space);
            line.substring(space + 1).codePoints().filter(c -> c != ' ').forEach(c -> latin.put(c, letter));
        }
        return new Lookalikes(Map.copyOf(latin));
    }

    @Override
    public String name() {
        return "homoglyph";
    }

    @Override
    public String decode(String text) {
        if (ascii(text)) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            fold(c, folded);
        }
        return folded.toString();
    }

    private void fold(int c, StringBuilder folded) {
        if (c < 0x80) {
            folded.append((char) c);
            return;
        }
        String direct = latin.get(c);
        if (direct != null) {
            folded.append(direct);
            return;
        }
        String apart = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        if (apart.length() > MOST_EXPANSION) {
            folded.appendCodePoint(c);
            return;
        }
        apart.codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .forEach(part -> {
                    String letter = latin.get(part);
                    folded.append(letter == null ? Character.toString(part) : letter);
                });
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
