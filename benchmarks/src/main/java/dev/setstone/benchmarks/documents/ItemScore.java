package dev.setstone.benchmarks.documents;

import dev.setstone.benchmarks.Proportion;
import dev.setstone.examples.invoices.LineItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * How many line items are right. An item is right when one with the same texts, normalised, is labelled in the same document; each
 * labelled item counts once.
 */
record ItemScore(long right, long read, long labelled) {

    /** By description and amount. */
    static ItemScore withoutQuantities(List<Reading> readings) {
        return of(readings, item -> Reading.plain(item.description()) + "|" + Reading.plain(item.amount()));
    }

    /** By description, quantity and amount. */
    static ItemScore whole(List<Reading> readings) {
        return of(
                readings,
                item -> Reading.plain(item.description()) + "|" + Reading.plain(item.quantity()) + "|"
                        + Reading.plain(item.amount()));
    }

    private static ItemScore of(List<Reading> readings, Function<LineItem, String> key) {
        long right = 0;
        long read = 0;
        long labelled = 0;
        for (Reading reading : readings) {
            List<String> open =
                    new ArrayList<>(reading.of().items().stream().map(key).toList());
            labelled += open.size();
            for (LineItem item : reading.read().items()) {
                read++;
                right += open.remove(key.apply(item)) ? 1 : 0;
            }
        }
        return new ItemScore(right, read, labelled);
    }

    Proportion precision() {
        return new Proportion(right, read);
    }

    Proportion recall() {
        return new Proportion(right, labelled);
    }

    /** Such as {@code 61.3 %}. */
    String f1() {
        return read + labelled == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 200.0 * right / (read + labelled));
    }
}
