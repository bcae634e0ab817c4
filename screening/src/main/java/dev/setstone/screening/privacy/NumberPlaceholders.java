package dev.setstone.screening.privacy;

import java.util.Locale;

/** Placeholders of numbers with rules of their own: they stay valid, and are of a range that nobody was given. */
final class NumberPlaceholders {

    /** Test ranges of the networks: what payment providers publish for trying things out. */
    private static final String[] TEST_CARDS = {"400000", "555555", "378282", "305693", "601111", "353011"};

    /** In the value's format, with as many digits; Luhn holds. */
    String card(String value, int number) {
        String digits = value.replaceAll("\\D", "");
        String prefix = testCard(digits);
        int room = digits.length() - prefix.length() - 1;
        String body = prefix + String.format(Locale.ROOT, "%0" + Math.max(1, room) + "d", number);
        return format(value, body + Checksums.luhnDigit(body));
    }

    /** Whether the digits start as such a placeholder does, with so many zeros behind the prefix. */
    static boolean testCard(String digits, int zeros) {
        for (String prefix : TEST_CARDS) {
            if (digits.startsWith(prefix + "0".repeat(zeros))) {
                return true;
            }
        }
        return false;
    }

    private static String testCard(String digits) {
        for (String prefix : TEST_CARDS) {
            if (prefix.charAt(0) == digits.charAt(0)
                    && (digits.charAt(0) != '3' || prefix.charAt(1) == digits.charAt(1))) {
                return prefix;
            }
        }
        return TEST_CARDS[0];
    }

    /** Same country and length; the bank code and account are zeros with the number, the check digits are right. */
    String iban(String value, int number) {
        String bare = FinancialNumbers.bare(value).toUpperCase(Locale.ROOT);
        String country = bare.substring(0, 2);
        String bban = new Shape(bare.substring(4)).write(number);
        return format(value, country + Checksums.ibanDigits(country, bban) + bban);
    }

    /** Area numbers from 900 were never issued, and ITINs do not use the groups below 50. */
    String ssn(String value, int number) {
        String digits = String.format(
                Locale.ROOT,
                "%03d%02d%04d",
                900 + number / 489_951 % 100,
                1 + number / 9_999 % 49,
                1 + (number - 1) % 9_999);
        return format(value, digits);
    }

    /** Numbers are given out from 1003000100 upwards; these are below. */
    String npi(String value, int number) {
        String nine = String.format(Locale.ROOT, "1%08d", number);
        return format(value, nine + Checksums.luhnDigit("80840" + nine));
    }

    /** The first pair 00 belongs to the United States government; the check digit is right. */
    String routing(String value, int number) {
        if (value.replaceAll("\\D", "").length() != 9) {
            return new Shape(value).write(number);
        }
        String eight = String.format(Locale.ROOT, "%08d", number);
        return format(value, eight + Checksums.routingDigit(eight));
    }

    /** No maker has the code 1XX; the check digit is right. */
    String vin(int number) {
        String vin = String.format(Locale.ROOT, "1XXXXXXX0%08d", number);
        return vin.substring(0, 8) + Checksums.vinDigit(vin) + vin.substring(9);
    }

    /** Same grouping; ends in 555-01xx, which is kept for fiction; beyond a hundred numbers the digits before it count on. */
    String phone(String value, int number) {
        int extension = value.toLowerCase(Locale.ROOT).indexOf('x');
        String base = extension < 0 ? value : value.substring(0, extension).replaceAll("(?i)[\\se]+$", "");
        int length = base.replaceAll("\\D", "").length();
        String line = "55501" + String.format(Locale.ROOT, "%02d", (number - 1) % 100);
        if (length <= line.length()) {
            return format(base, line.substring(line.length() - Math.max(length, 1)));
        }
        int country = base.startsWith("+") ? firstGroup(base) : 0;
        String kept = base.replaceAll("\\D", "").substring(0, Math.min(country, length - line.length()));
        long area = 200L + (number - 1) / 100;
        int room = length - line.length() - kept.length();
        return format(base, kept + new Shape("0".repeat(room)).write(area % power(room)) + line);
    }

    private static int firstGroup(String base) {
        String group = base.split("[ ().-]+", 2)[0].replaceAll("\\D", "");
        return group.length() <= 3 ? group.length() : 1;
    }

    private static long power(int digits) {
        return (long) Math.pow(10, Math.min(digits, 17));
    }

    /** The model's letters and digits replaced one by one; what is too long goes behind. */
    private static String format(String model, String characters) {
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (int i = 0; i < model.length(); i++) {
            char c = model.charAt(i);
            boolean place = Character.isLetterOrDigit(c);
            if (!place) {
                text.append(c);
            } else if (next < characters.length()) {
                char replacement = characters.charAt(next++);
                text.append(Character.isLowerCase(c) ? Character.toLowerCase(replacement) : replacement);
            }
        }
        return text.append(characters, next, characters.length()).toString();
    }
}
