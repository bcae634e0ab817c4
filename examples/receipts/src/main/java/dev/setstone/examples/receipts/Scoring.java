package dev.setstone.examples.receipts;

import dev.setstone.examples.receipts.LabelledReceipt.LabelledItem;
import dev.setstone.examples.receipts.Receipts.LineItem;
import dev.setstone.examples.receipts.Receipts.Receipt;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Compares what was read with what is right: equal apart from letter case, white space and punctuation, or wrong. */
final class Scoring {

    private final Map<String, Score> fields = new LinkedHashMap<>();
    private Score precision = Score.NONE;
    private Score recall = Score.NONE;
    private Score wholeReceipts = Score.NONE;

    /** Counts one receipt; fields without a label do not count. */
    void add(LabelledReceipt labelled, Receipt read) {
        Map<String, String> found = new LinkedHashMap<>();
        found.put("company", read.company());
        found.put("date", read.date());
        found.put("address", read.address());
        found.put("total", read.total().map(BigDecimal::toPlainString).orElse(""));
        boolean all = true;
        for (Map.Entry<String, String> field : found.entrySet()) {
            Optional<String> label = Optional.ofNullable(labelled.fields().get(field.getKey()));
            if (label.isPresent()) {
                boolean right = plain(label.get()).equals(plain(field.getValue()));
                all &= right;
                fields.merge(field.getKey(), Score.NONE.plus(right), (before, one) -> before.plus(right));
            }
        }
        if (!labelled.fields().isEmpty()) {
            wholeReceipts = wholeReceipts.plus(all);
        }
        if (!labelled.items().isEmpty()) {
            addItems(labelled.items(), read.items());
        }
    }

    /** The scores by name, in the order of the receipt. */
    Map<String, Score> scores() {
        Map<String, Score> scores = new LinkedHashMap<>(fields);
        scores.put("all four", wholeReceipts);
        if (recall.all() > 0) {
            scores.put("items, precision", precision);
            scores.put("items, recall", recall);
        }
        return scores;
    }

    private void addItems(List<LabelledItem> right, List<LineItem> read) {
        List<String> open = new ArrayList<>();
        right.forEach(item -> open.add(plain(item.description()) + "=" + amount(item.amount())));
        for (LineItem item : read) {
            boolean hit = open.remove(
                    plain(item.description()) + "=" + amount(item.amount().toPlainString()));
            precision = precision.plus(hit);
        }
        for (int i = 0; i < right.size(); i++) {
            recall = recall.plus(i >= open.size());
        }
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String amount(String text) {
        try {
            return new BigDecimal(text.strip()).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException notANumber) {
            return plain(text);
        }
    }
}
