package dev.setstone.screening.canary;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes what programming languages, HTML, URLs and mail write for a character, wherever it stands among other text. */
final class Escapes implements Decoder {

    /** Each branch has a short length, and runs of backslashes are taken whole, so that matching is linear. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\++(?:u++\\{?([0-9a-fA-F]{2,8})\\}?"
            + "|U([0-9a-fA-F]{8}|[0-9a-fA-F]{4})"
            + "|x\\{?([0-9a-fA-F]{2,6})\\}?"
            + "|([0-3]?[0-7]{1,2}))"
            + "|&#[xX]0{0,6}([0-9a-fA-F]{1,6});?"
            + "|&#0{0,6}([0-9]{1,7});?"
            + "|%u([0-9a-fA-F]{4})"
            + "|%([0-9a-fA-F]{2})"
            + "|=([0-9a-fA-F]{2})"
            + "|[uU]\\+([0-9a-fA-F]{4,6})[ ,;]?");

    private static final int UNICODE = 1;
    private static final int HEX = 3;
    private static final int OCTAL = 4;
    private static final int DECIMAL = 6;

    @Override
    public String name() {
        return "escaped";
    }

    @Override
    public List<String> decode(String text) {
        Matcher matcher = ESCAPE.matcher(text);
        Surroundings decoded = new Surroundings();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (begins(text, i) && matcher.region(i, text.length()).lookingAt()) {
                decoded.appendDecoded(character(matcher));
                i = matcher.end();
                continue;
            }
            do {
                decoded.append(c);
                i++;
            } while (c == '\\' && i < text.length() && text.charAt(i) == '\\');
        }
        String marked = decoded.marked();
        return marked.isEmpty() ? List.of() : List.of(Bytes.utf8(marked));
    }

    private static boolean begins(String text, int at) {
        return switch (text.charAt(at)) {
            case '\\', '&', '%', '=' -> true;
            case 'u', 'U' -> at + 1 < text.length() && text.charAt(at + 1) == '+';
            default -> false;
        };
    }

    private static String character(Matcher matcher) {
        int group = 1;
        while (matcher.group(group) == null) {
            group++;
        }
        String digits = matcher.group(group);
        // Without braces other hex digits may follow that do not belong to the escape.
        boolean open = matcher.group().indexOf('{') < 0;
        int length = digits.length();
        if (open && group == HEX) {
            length = 2;
        } else if (open && group == UNICODE) {
            length = Math.min(4, length);
        }
        int radix = group == OCTAL ? 8 : group == DECIMAL ? 10 : 16;
        int code = Integer.parseUnsignedInt(digits.substring(0, length), radix);
        boolean valid = code >= 0 && code <= Character.MAX_CODE_POINT;
        return (valid ? Character.toString(code) : "") + digits.substring(length);
    }
}
