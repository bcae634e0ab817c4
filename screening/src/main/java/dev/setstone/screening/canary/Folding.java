package dev.setstone.screening.canary;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Brings characters that look like Latin letters, or stand for them, to ASCII: compatibility forms (Unicode's NFKD: full width,
 * mathematical, circled), letters of other scripts that look the same (a choice from Unicode's confusables, UTS 39), small
 * capitals, Braille, regional indicators and tag characters. Accents and invisible characters go. Letter case stays.
 */
final class Folding {

    /** A letter, and what looks like it in Cyrillic, Greek, Armenian, Cherokee, phonetic letters and currency signs. */
    private static final String[] LOOK_ALIKE = {
        "aаαɑᴀɐæ",
        "bьβʙß",
        "cсϲᴄɔ¢",
        "dԁᴅðδđ",
        "eеεᴇǝ€з",
        "fꜰɟƒ",
        "gгցɡɢ",
        "hһհʜɥħн",
        "iіιɪıɩ",
        "jјյᴊȷɾ",
        "kкκᴋʞ",
        "lӏʟłλ",
        "mмᴍɯ",
        "nոηɴп",
        "oоοօσᴏøœ",
        "pрρᴘþ",
        "qԛզꞯ",
        "rʀɹ",
        "sѕꜱ",
        "tтτᴛʇŧ",
        "uυսᴜμ",
        "vνᴠʌʋ",
        "wԝωᴡʍ",
        "xхχ",
        "yуγʏʎ¥",
        "zζᴢ",
        "AАΑᎪ",
        "BВΒ",
        "CС",
        "DĐᎠ",
        "EЕΕЗ",
        "HНΗĦ",
        "IІΙ",
        "JЈ",
        "KКΚ",
        "LԼŁ£",
        "MМΜ",
        "NΝ",
        "OОΟØՕ",
        "PРΡ",
        "QԚ",
        "SЅՏ",
        "TТΤᎢ",
        "UՍ",
        "WԜ",
        "XХΧ",
        "YУΥ",
        "ZΖ"
    };

    private static final String BRAILLE =
            "\u2801\u2803\u2809\u2819\u2811\u280b\u281b\u2813\u280a\u281a\u2805\u2807\u280d\u281d\u2815\u280f\u281f\u2817\u280e\u281e\u2825\u2827\u283a\u282d\u283d\u2835";

    private static final int REGIONAL_A = 0x1F1E6;
    private static final int TAG = 0xE0000;

    private final Map<Integer, Character> table = new HashMap<>();

    Folding() {
        for (String group : LOOK_ALIKE) {
            group.chars().skip(1).forEach(c -> table.put(c, group.charAt(0)));
        }
        for (int i = 0; i < Ciphers.LETTERS; i++) {
            table.put((int) BRAILLE.charAt(i), (char) ('a' + i));
            table.put(REGIONAL_A + i, (char) ('A' + i));
        }
        for (int c = ' '; c < 0x7f; c++) {
            table.put(TAG + c, (char) c);
        }
    }

    /** The text in ASCII as far as it can be read so; the rest stays. */
    String fold(String text) {
        int start = firstOther(text);
        if (start == text.length()) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length()).append(text, 0, start);
        Map<Integer, String> known = new HashMap<>();
        for (int i = start; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c < 0x80) {
                folded.append((char) c);
            } else {
                folded.append(known.computeIfAbsent(c, this::folded));
            }
        }
        return folded.toString();
    }

    private static int firstOther(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) < 0x80) {
            i++;
        }
        return i;
    }

    /** One character at a time, of which the part in ASCII counts: so none grows much. */
    private String folded(int c) {
        Character letter = table.get(c);
        if (letter != null) {
            return letter.toString();
        }
        StringBuilder folded = new StringBuilder();
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        parts.codePoints().forEach(part -> {
            Character known = table.get(part);
            if (known != null || part < 0x80) {
                folded.append(known == null ? (char) part : known.charValue());
            }
        });
        boolean kept = folded.length() == 0 && isVisible(c);
        return kept ? Character.toString(c) : folded.toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            default -> true;
        };
    }
}
