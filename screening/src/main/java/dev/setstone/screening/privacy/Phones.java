package dev.setstone.screening.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds phone numbers. Where the grouping alone says phone (international, area code in parentheses, North American 3-3-4, a trunk
 * zero), the number is enough; other groups of digits need a word such as "call" or "fax" beside them, as amounts and order numbers
 * look the same.
 */
final class Phones implements Detector {

    private static final Pattern CANDIDATE = Pattern.compile(
            "(?<![\\p{L}\\p{N}#$€£]|\\d[.,:/-])(?:\\+\\s?|\\()?\\d(?:[ .()/-]{0,2}\\d){5,14}(?:\\s?(?:x|ext\\.?|extension)\\s?\\d{1,6})?"
                    + "(?![\\p{L}\\p{N}]|[.,:/-]\\d|\\s?[%€$£])");

    private static final Pattern STRONG = Pattern.compile(
            "\\+\\s?\\d[\\d ().-]{6,20}" // international
                    + "|00[1-9]\\d{0,2}[ .-][\\d .()-]{6,18}"
                    + "|(?:\\+?1[ .-]?)?\\(\\d{2,5}\\)[ .-]?\\d{2,4}[ .-]?\\d{3,4}"
                    + "|(?:1[.-])?\\d{3}([.-])\\d{3}\\1\\d{4}"
                    + "|1?[ ]?[2-9]\\d\\d \\d{3}[ -]\\d{4}"
                    + "|0\\d([ .-])\\d\\d(?:\\2\\d\\d){3}"
                    + "|\\d\\d([ .-])\\d\\d(?:\\3\\d\\d){2}|\\d{3} \\d\\d \\d{3}" // Denmark, Norway
                    + "|0\\d{1,4}[ -]\\d{6,8}"
                    + "|0\\d{1,4}[ /-]\\d{2,4} \\d{2,4}(?: \\d{2,4})?");

    private static final Pattern NO_PHONE = Pattern.compile(
            "(?:19|20)\\d\\d[-./ ]\\d{1,2}[-./ ]\\d{1,2}.*" // dates
                    + "|\\d{1,2}([-./])\\d{1,2}\\1(?:19|20)?\\d\\d"
                    + "|\\d{3}-\\d{2}-\\d{4}" // social security
                    + "|\\d{4,5}-\\d{3,4}-\\d{1,2}" // national drug codes
                    + "|97[89][ -].*" // ISBN
                    + "|\\d{1,3}(?:\\.\\d{3})+|(?:19|20)\\d\\d\\s?-\\s?(?:19|20)\\d\\d");

    private static final Pattern BEFORE = Pattern.compile(
            "(?:phone|telephone|\\btel\\b|\\bcall|mobile|\\bcell|\\bfax|contact|\\bring\\b|dial|\\bsms\\b|whatsapp|reach|hotline|telef|téléph"
                    + "|\\bhandy|\\bgsm\\b|m[oó]vil|celular|puhelin|portable|hívjon|\\btext me|\\bext\\b)[^\\d\\n]{0,40}$");
    private static final Pattern AFTER = Pattern.compile(
            "^[ \\t,(]{0,3}(?:office|fax|mobile|cell|phone|home|work|tel\\b|direct|main)\\b(?! [a-z]+ed\\b)");
    private static final Pattern EXTENSION = Pattern.compile("\\s?(?:x|ext\\.?|extension)\\s?\\d{1,6}$");

    @Override
    public List<Sensitive> detect(String text) {
        List<Sensitive> found = new ArrayList<>();
        Matcher matcher = CANDIDATE.matcher(text);
        while (matcher.find()) {
            if (phone(text, matcher.start(), matcher.end())) {
                found.add(Sensitive.in(text, SensitiveType.PHONE, matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    private static boolean phone(String text, int start, int end) {
        String value = text.substring(start, end);
        String number = EXTENSION.matcher(value).replaceFirst("");
        if (reserved(number)) {
            return false;
        }
        if (named(text, start, end)) {
            return !number.matches("\\d{1,3}(?:\\.\\d{3})+|(?:19|20)\\d\\d[-./]\\d{1,2}[-./]\\d{1,2}");
        }
        boolean extended = number.length() < value.length();
        return !NO_PHONE.matcher(number).matches()
                && (extended || STRONG.matcher(number).matches());
    }

    private static boolean named(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - 60), start).toLowerCase(Locale.ROOT);
        String after = text.substring(end, Math.min(text.length(), end + 20)).toLowerCase(Locale.ROOT);
        return BEFORE.matcher(before).find() || AFTER.matcher(after).find();
    }

    /** The exchange 555 with the line numbers 0100 to 0199 is kept for fiction (ATIS-0300115). */
    private static boolean reserved(String number) {
        return number.replaceAll("\\D", "").matches("\\d*55501\\d\\d");
    }
}
