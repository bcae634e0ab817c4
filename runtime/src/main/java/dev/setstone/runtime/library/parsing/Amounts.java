package dev.setstone.runtime.library.parsing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Amounts with or without a mark of their currency, before or after the number: $1,234.56 and 12,50 € and CHF 1'000.00 and (RM 5.00).
 * Empty for everything else and for more than 64 chars.
 */
public final class Amounts {

    private static final int LONGEST = 64;

    /** A mark and the currency it stands for; without one where several use it. */
    private static final List<String> MARKS = List.of(
            "US$ USD",
            "A$ AUD",
            "AU$ AUD",
            "C$ CAD",
            "CA$ CAD",
            "HK$ HKD",
            "NZ$ NZD",
            "S$ SGD",
            "NT$ TWD",
            "R$ BRL",
            "€ EUR",
            "£ GBP",
            "₹ INR",
            "₩ KRW",
            "₪ ILS",
            "₫ VND",
            "₱ PHP",
            "₺ TRY",
            "₴ UAH",
            "฿ THB",
            "zł PLN",
            "Kč CZK",
            "Ft HUF",
            "RM MYR",
            "Rp IDR",
            "Fr. CHF",
            "SFr. CHF",
            "$",
            "¥",
            "kr",
            "kr.",
            "Rs",
            "Rs.");

    private Amounts() {}

    /** An amount whose number can be read in one way only; see {@link Numbers#number(String)}. */
    public static Optional<Amount> amount(String text) {
        return read(text, Numbers::number);
    }

    /** An amount with a known decimal mark, a point or a comma; see {@link Numbers#number(String, char)}. */
    public static Optional<Amount> amount(String text, char decimalMark) {
        return read(text, number -> Numbers.number(number, decimalMark));
    }

    private interface NumberRule {
        Optional<BigDecimal> of(String text);
    }

    private static Optional<Amount> read(String text, NumberRule rule) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Signed outer = Signed.of(text);
        int from = 0;
        int to = outer.rest().length();
        while (from < to && !isOfNumber(outer.rest().charAt(from))) {
            from++;
        }
        while (to > from && !isOfNumber(outer.rest().charAt(to - 1))) {
            to--;
        }
        String before = outer.rest().substring(0, from).strip();
        String after = outer.rest().substring(to).strip();
        String mark = before.isEmpty() ? after : before;
        boolean both = !before.isEmpty() && !after.isEmpty();
        if (both || !(mark.isEmpty() || isMark(mark))) {
            return Optional.empty();
        }
        return value(outer, outer.rest().substring(from, to), rule)
                .map(value -> new Amount(value, mark, currencyOf(mark)));
    }

    /** A sign may stand on either side of the mark, but not on both. */
    private static Optional<BigDecimal> value(Signed outer, String number, NumberRule rule) {
        boolean twice = outer.negative() && Signed.of(number).negative();
        return twice ? Optional.empty() : rule.of(number).map(value -> outer.negative() ? value.negate() : value);
    }

    private static boolean isOfNumber(char c) {
        return Numbers.isDigit(c) || "-+()\u2212\u2013".indexOf(c) >= 0;
    }

    private static boolean isMark(String mark) {
        return isCode(mark) || MARKS.stream().anyMatch(line -> markOf(line).equals(mark));
    }

    private static Optional<String> currencyOf(String mark) {
        for (String line : MARKS) {
            if (markOf(line).equals(mark)) {
                return line.equals(mark) ? Optional.empty() : Optional.of(line.substring(mark.length() + 1));
            }
        }
        return isCode(mark) ? Optional.of(mark.toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    private static String markOf(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? line : line.substring(0, space);
    }

    /** Three capital letters; whether they are a currency is for the money module to say. */
    private static boolean isCode(String mark) {
        return mark.length() == 3 && mark.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }
}
