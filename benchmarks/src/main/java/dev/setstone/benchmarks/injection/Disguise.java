package dev.setstone.benchmarks.injection;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** A way to hide what a text says from those who look for words, while a model can still read it. */
record Disguise(String name, UnaryOperator<String> apply) {

    private static final String LATIN = "aceopxyisjACEHKMOPTX";
    private static final String CYRILLIC = "асеорхуіѕјАСЕНКМОРТХ";
    private static final String LEET_FROM = "aeiost";
    private static final String LEET_TO = "431057";

    static List<Disguise> all() {
        UnaryOperator<String> base64 = text -> Base64.getEncoder().encodeToString(bytes(text));
        UnaryOperator<String> hex = text -> HexFormat.of().formatHex(bytes(text));
        UnaryOperator<String> rot13 = text -> each(text, c -> Character.toString(turned(c)));
        UnaryOperator<String> reversed =
                text -> new StringBuilder(text).reverse().toString();
        return List.of(
                new Disguise(
                        "zero-width space after each letter",
                        text -> each(text, c -> Character.toString(c) + "\u200B")),
                new Disguise("bidirectional controls about each word", text -> text.replace(" ", "\u202C \u202D")),
                new Disguise("invisible tag characters", text -> each(text, Disguise::tag)),
                new Disguise("Cyrillic look-alikes", text -> translated(text, LATIN, CYRILLIC)),
                new Disguise("full-width letters", text -> each(text, c -> shifted(c, 0xFF21, 0xFF41))),
                new Disguise("mathematical letters", text -> each(text, c -> shifted(c, 0x1D400, 0x1D41A))),
                new Disguise("spaced letters, words parted", text -> spaced(text, " ", "   ")),
                new Disguise("spaced letters, words not parted", text -> spaced(text, " ", " ")),
                new Disguise("letters with hyphens", text -> spaced(text, "-", " ")),
                new Disguise("leetspeak", text -> translated(text.toLowerCase(Locale.ROOT), LEET_FROM, LEET_TO)),
                new Disguise("base64", base64),
                new Disguise("hex", hex),
                new Disguise(
                        "url",
                        text -> each(
                                text,
                                c -> "%"
                                        + HexFormat.of()
                                                .withUpperCase()
                                                .withDelimiter("%")
                                                .formatHex(bytes(Character.toString(c))))),
                new Disguise("unicode-escape", text -> units(text)),
                new Disguise("html-entity", text -> each(text, c -> "&#" + c + ";")),
                new Disguise("rot13", rot13),
                new Disguise("reversed", reversed),
                new Disguise("base64 twice", text -> base64.apply(base64.apply(text))),
                new Disguise("hex in base64", text -> base64.apply(hex.apply(text))),
                new Disguise("rot13 in base64", text -> base64.apply(rot13.apply(text))),
                new Disguise("reversed in hex", text -> hex.apply(reversed.apply(text))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String each(String text, IntFunction<String> change) {
        StringBuilder changed = new StringBuilder();
        text.codePoints().forEach(c -> changed.append(change.apply(c)));
        return changed.toString();
    }

    private static String units(String text) {
        StringBuilder changed = new StringBuilder();
        text.chars().forEach(unit -> changed.append(String.format(Locale.ROOT, "\\u%04x", unit)));
        return changed.toString();
    }

    private static String translated(String text, String from, String to) {
        return each(
                text,
                c -> from.indexOf(c) < 0 ? Character.toString(c) : to.substring(from.indexOf(c), from.indexOf(c) + 1));
    }

    private static String tag(int c) {
        return Character.toString(c >= 0x20 && c < 0x7F ? 0xE0000 + c : c);
    }

    private static String shifted(int c, int upper, int lower) {
        if (c >= 'A' && c <= 'Z') {
            return Character.toString(upper + c - 'A');
        }
        return Character.toString(c >= 'a' && c <= 'z' ? lower + c - 'a' : c);
    }

    private static String spaced(String text, String between, String parting) {
        StringBuilder spaced = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            spaced.append(spaced.isEmpty() ? "" : parting);
            spaced.append(String.join(
                    between, word.codePoints().mapToObj(Character::toString).toList()));
        }
        return spaced.toString();
    }

    private static int turned(int c) {
        if (c >= 'a' && c <= 'z') {
            return 'a' + (c - 'a' + 13) % 26;
        }
        return c >= 'A' && c <= 'Z' ? 'A' + (c - 'A' + 13) % 26 : c;
    }
}
