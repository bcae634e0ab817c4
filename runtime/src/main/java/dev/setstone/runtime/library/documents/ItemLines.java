package dev.setstone.runtime.library.documents;

import dev.setstone.runtime.library.Bounds;
import dev.setstone.runtime.library.parsing.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Lines of receipts and invoices that say what was bought: a quantity (2, 2x, 2 @), a description, a unit price and an amount. Lines have
 * at most 2,000 chars, lists 10,000 lines, and the decimal mark is a point or a comma; else {@link IllegalArgumentException}.
 */
public final class ItemLines {

    private static final BigDecimal MOST_PIECES = BigDecimal.valueOf(10_000);

    private ItemLines() {}

    /**
     * The line as an item; empty when it has no amount at its end (one or two letters such as a tax code may follow), or no letter
     * before it.
     */
    public static Optional<ItemLine> read(String line, char decimalMark) {
        List<String> words = LineAmounts.words(line);
        int size = words.size();
        int end = size > 1 && isTaxCode(words.get(size - 1)) ? size - 1 : size;
        return LineAmounts.end(words, end, decimalMark)
                .or(() -> LineAmounts.end(words, size, decimalMark))
                .flatMap(last ->
                        item(words.subList(0, last.from()), last.amount().value(), decimalMark));
    }

    /** All items among the lines, in their order. */
    public static List<ItemLine> readAll(List<String> lines, char decimalMark) {
        List<ItemLine> items = new ArrayList<>();
        for (String line : Bounds.list(lines)) {
            read(line, decimalMark).ifPresent(items::add);
        }
        return Collections.unmodifiableList(items);
    }

    private static Optional<ItemLine> item(List<String> words, BigDecimal amount, char decimalMark) {
        Optional<LineAmounts.Last> price = LineAmounts.end(words, words.size(), decimalMark);
        int end = price.map(LineAmounts.Last::from).orElse(words.size());
        Optional<BigDecimal> quantity = end > 1 ? quantity(words.get(0), decimalMark) : Optional.empty();
        if (quantity.isPresent()) {
            return described(words.subList(1, end), quantity, price, amount);
        }
        int last = end - 1;
        while (last > 0 && isSign(words.get(last))) {
            last--;
        }
        Optional<BigDecimal> before = price.isPresent() && last > 0
                ? quantity(words.get(last), decimalMark).filter(number -> times(number, price.get(), amount))
                : Optional.empty();
        return described(words.subList(0, before.isPresent() ? last : end), before, price, amount);
    }

    /** A number behind the description may belong to it: "Cola 330". It is a quantity when it makes the amount of the price. */
    private static boolean times(BigDecimal quantity, LineAmounts.Last price, BigDecimal amount) {
        BigDecimal product = price.amount().value().multiply(quantity);
        return product.setScale(amount.scale(), RoundingMode.HALF_UP).compareTo(amount) == 0;
    }

    private static Optional<ItemLine> described(
            List<String> words, Optional<BigDecimal> quantity, Optional<LineAmounts.Last> price, BigDecimal amount) {
        int start = 0;
        int end = words.size();
        while (start < end && isSign(words.get(start))) {
            start++;
        }
        while (end > start && isSign(words.get(end - 1))) {
            end--;
        }
        String description = String.join(" ", words.subList(start, end));
        boolean named = description.chars().anyMatch(Character::isLetter);
        Optional<BigDecimal> unitPrice = price.map(last -> last.amount().value());
        return named ? Optional.of(new ItemLine(quantity, description, unitPrice, amount)) : Optional.empty();
    }

    /** A number of pieces: 2, 2x, x2, 1.5. */
    private static Optional<BigDecimal> quantity(String word, char decimalMark) {
        String digits = word;
        if (word.length() > 1 && isSign(word.substring(word.length() - 1))) {
            digits = word.substring(0, word.length() - 1);
        } else if (word.length() > 1 && isSign(word.substring(0, 1))) {
            digits = word.substring(1);
        }
        return Numbers.number(digits, decimalMark)
                .filter(number -> number.signum() > 0 && number.compareTo(MOST_PIECES) <= 0);
    }

    /** What stands between a quantity and its price. */
    private static boolean isSign(String word) {
        return word.length() == 1 && "xX*@\u00D7".contains(word);
    }

    private static boolean isTaxCode(String word) {
        return word.length() <= 2 && word.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || c == '*');
    }
}
