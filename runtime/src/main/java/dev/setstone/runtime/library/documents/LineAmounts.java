package dev.setstone.runtime.library.documents;

import dev.setstone.runtime.library.Bounds;
import dev.setstone.runtime.library.parsing.Amount;
import dev.setstone.runtime.library.parsing.Amounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Amounts in lines, which are numbers with one to four decimals or with a currency's mark. Lines have at most 2,000 chars, and the
 * decimal mark is a point or a comma; else {@link IllegalArgumentException}.
 */
public final class LineAmounts {

    static final int LONGEST_LINE = 2_000;
    private static final int MOST_WORDS = 4;

    private LineAmounts() {}

    /** The amount that the line ends with; a mark or code of a currency may stand before or after it. */
    public static Optional<Amount> atEnd(String line, char decimalMark) {
        List<String> words = words(line);
        return end(words, words.size(), decimalMark).map(Last::amount);
    }

    /** All amounts of the line that stand between spaces, from left to right. */
    public static List<Amount> all(String line, char decimalMark) {
        List<String> words = words(line);
        List<Amount> amounts = new ArrayList<>();
        int end = words.size();
        while (end > 0) {
            Optional<Last> last = end(words, end, decimalMark);
            last.ifPresent(found -> amounts.add(found.amount()));
            end = last.map(Last::from).orElse(end - 1);
        }
        Collections.reverse(amounts);
        return Collections.unmodifiableList(amounts);
    }

    /** The amount at the end of the last line with the label that has one: the total of a receipt, for example. */
    public static Optional<BigDecimal> afterLabel(List<String> lines, String label, char decimalMark) {
        Optional<BigDecimal> found = Optional.empty();
        for (String line : Bounds.list(lines)) {
            Optional<String> rest = Labels.restOf(line, label);
            Optional<Amount> amount = rest.flatMap(text -> atEnd(text, decimalMark));
            found = amount.isPresent() ? amount.map(Amount::value) : found;
        }
        return found;
    }

    /** An amount and the index of the first word that belongs to it. */
    record Last(Amount amount, int from) {}

    /** The longest amount, as far as words go, that ends right before a word; amounts with spaces in them have several. */
    static Optional<Last> end(List<String> words, int end, char decimalMark) {
        for (int count = Math.min(MOST_WORDS, end); count > 0; count--) {
            String text = String.join(" ", words.subList(end - count, end));
            Optional<Amount> amount = startsWithQuantity(words.get(end - count), count)
                    ? Optional.empty()
                    : Amounts.amount(text, decimalMark).filter(LineAmounts::isPrice);
            if (amount.isPresent()) {
                return Optional.of(new Last(amount.get(), end - count));
            }
        }
        return Optional.empty();
    }

    /** "2 100.00" is a quantity and a price far more often than two thousand one hundred. */
    private static boolean startsWithQuantity(String word, int count) {
        return count > 1 && word.chars().allMatch(Character::isDigit);
    }

    private static boolean isPrice(Amount amount) {
        int decimals = amount.value().scale();
        return (decimals >= 1 && decimals <= 4)
                || (decimals == 0 && !amount.mark().isEmpty());
    }

    static List<String> words(String line) {
        String text = Bounds.text(line, LONGEST_LINE).strip();
        return text.isEmpty() ? List.of() : List.of(text.split("\\s+", -1));
    }
}
