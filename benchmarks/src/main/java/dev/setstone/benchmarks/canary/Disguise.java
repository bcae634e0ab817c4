package dev.setstone.benchmarks.canary;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The forms in which a canary may come back, each from any text to a text. */
enum Disguise {
    PLAIN(text -> text),
    UPPER_CASE(text -> text.toUpperCase(Locale.ROOT)),
    MIXED_CASE(text -> each(text, i -> i % 3 == 0 ? up(text, i) : text.substring(i, i + 1))),
    SPACED(text -> each(text, i -> text.charAt(i) + " ")),
    SEPARATED(text -> each(text, i -> text.charAt(i) + "-._*#|/~,;:".substring(i % 11, i % 11 + 1))),
    REVERSED(text -> new StringBuilder(text).reverse().toString()),
    ROT13(text -> rotated(text, 13)),
    ROT7(text -> rotated(text, 7)),
    ATBASH(Disguise::atbash),
    BASE64(text -> Base64.getEncoder().encodeToString(bytes(text))),
    BASE64_URL(text -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(text))),
    BASE64_AFTER_ONE(text -> Base64.getEncoder().encodeToString(bytes("#" + text))),
    BASE64_AFTER_TWO(text -> Base64.getEncoder().encodeToString(bytes("# " + text + "!"))),
    BASE64_WRAPPED(text -> Base64.getMimeEncoder(12, bytes("\n")).encodeToString(bytes(text))),
    BASE32(Disguise::base32),
    HEX(text -> eachByte(text, "%02x")),
    HEX_UPPER(text -> eachByte(text, "%02X")),
    HEX_SPACED(text -> eachByte(text, "%02x ")),
    HEX_ESCAPES(text -> eachByte(text, "\\x%02x")),
    HEX_ARRAY(text -> "{" + each(text, i -> "0x%02x, ".formatted((int) text.charAt(i))) + "}"),
    OCTAL(text -> eachByte(text, "\\%03o")),
    OCTAL_ARRAY(text -> each(text, i -> "%04o, ".formatted((int) text.charAt(i)))),
    DECIMAL_ARRAY(text -> "{" + each(text, i -> (int) text.charAt(i) + ", ") + "}"),
    BINARY(text -> each(
            asBytes(text),
            i -> "%8s "
                    .formatted(Integer.toBinaryString(asBytes(text).charAt(i)))
                    .replaceAll(" (?=.)", "0"))),
    CHARACTERS(text -> "{" + each(text, i -> "'" + text.charAt(i) + "', ") + "}"),
    URL(text -> eachByte(text, "%%%02X")),
    UNICODE_ESCAPES(text -> each(text, i -> "\\u%04x".formatted((int) text.charAt(i)))),
    HTML_DECIMAL(text -> each(text, i -> "&#" + (int) text.charAt(i) + ";")),
    HTML_HEX(text -> eachByte(text, "&#x%x;")),
    CONCATENATED(text -> pieces(text, "\" + \"")),
    CONCATENATED_WITH_COMMENTS(text -> pieces(text, "\" /* the next part */\n + /* and more */ \"")),
    APPENDED(text -> pieces(text, "\");\n        builder.append(\"")),
    LINE_WRAPPED(text -> each(text, i -> text.charAt(i) + (i % 6 == 5 ? "\n    // " : ""))),
    LEET(text -> Disguise.replaced(text, "abegiostz", "483910572")),
    LEET_SIGNS(text -> Disguise.replaced(text, "aist", "@!$+")),
    HOMOGLYPHS(text -> Disguise.replaced(text, "aceopxyijs", "асеорхуіјѕ")),
    FULL_WIDTH(text -> each(
            text,
            i -> Character.toString(
                    text.charAt(i) > ' ' && text.charAt(i) < 0x7f ? text.charAt(i) + 0xfee0 : text.charAt(i)))),
    ZERO_WIDTH(text -> each(text, i -> text.charAt(i) + "\u200b")),
    NATO(text -> each(text, Disguise.spelled(text))),
    MORSE(text -> each(text, Disguise.morse(text)));

    private static final String[] WORDS = {
        "Alfa",
        "Bravo",
        "Charlie",
        "Delta",
        "Echo",
        "Foxtrot",
        "Golf",
        "Hotel",
        "India",
        "Juliett",
        "Kilo",
        "Lima",
        "Mike",
        "November",
        "Oscar",
        "Papa",
        "Quebec",
        "Romeo",
        "Sierra",
        "Tango",
        "Uniform",
        "Victor",
        "Whiskey",
        "Xray",
        "Yankee",
        "Zulu"
    };
    private static final String[] CODES =
            (".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- "
                            + "...- .-- -..- -.-- --.. ----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----.")
                    .split(" ");

    private final Function<String, String> form;

    Disguise(Function<String, String> form) {
        this.form = form;
    }

    String of(String text) {
        return form.apply(text);
    }

    private static String each(String text, IntFunction<String> form) {
        return java.util.stream.IntStream.range(0, text.length()).mapToObj(form).collect(Collectors.joining());
    }

    private static String up(String text, int i) {
        return text.substring(i, i + 1).toUpperCase(Locale.ROOT);
    }

    private static String rotated(String text, int places) {
        return each(text, i -> {
            char c = text.charAt(i);
            int first = c >= 'a' && c <= 'z' ? 'a' : 'A';
            boolean letter = c >= first && c < first + 26;
            return Character.toString(letter ? first + (c - first + places) % 26 : c);
        });
    }

    private static String atbash(String text) {
        return each(text, i -> {
            char c = text.charAt(i);
            int first = c >= 'a' && c <= 'z' ? 'a' : 'A';
            boolean letter = c >= first && c < first + 26;
            return Character.toString(letter ? 2 * first + 25 - c : c);
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A character a byte. */
    private static String asBytes(String text) {
        return new String(bytes(text), StandardCharsets.ISO_8859_1);
    }

    private static String eachByte(String text, String format) {
        String all = asBytes(text);
        return each(all, i -> format.formatted((int) all.charAt(i)));
    }

    private static String base32(String text) {
        String all = asBytes(text);
        String bits = each(
                all, i -> "%8s".formatted(Integer.toBinaryString(all.charAt(i))).replace(' ', '0'));
        bits += "0".repeat((5 - bits.length() % 5) % 5);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < bits.length(); i += 5) {
            code.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt(Integer.parseInt(bits.substring(i, i + 5), 2)));
        }
        return code.toString();
    }

    private static String pieces(String text, String between) {
        StringBuilder code = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i += 5) {
            code.append(i == 0 ? "" : between).append(text, i, Math.min(text.length(), i + 5));
        }
        return code.append('"').toString();
    }

    private static String replaced(String text, String from, String to) {
        String result = text;
        for (int i = 0; i < from.length(); i++) {
            result = result.replace(from.charAt(i), to.charAt(i));
        }
        return result;
    }

    private static IntFunction<String> spelled(String text) {
        return i -> {
            char c = Character.toLowerCase(text.charAt(i));
            return (c >= 'a' && c <= 'z' ? WORDS[c - 'a'] : String.valueOf(c)) + " ";
        };
    }

    private static IntFunction<String> morse(String text) {
        return i -> {
            char c = Character.toLowerCase(text.charAt(i));
            int code = c >= 'a' && c <= 'z' ? c - 'a' : c >= '0' && c <= '9' ? 26 + c - '0' : -1;
            return (code < 0 ? String.valueOf(c) : CODES[code]) + " ";
        };
    }
}
