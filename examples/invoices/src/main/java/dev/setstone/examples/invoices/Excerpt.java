package dev.setstone.examples.invoices;

import dev.setstone.screening.injection.InjectionDetector;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * The cells of a document that are shown to a clerk, with the numbers that they have among all cells. Of a long document the middle is left
 * out: who, when and for how much stand at its ends. Left out, too, is every row that reads like an order to a model: a bounded call with
 * such a row would not be made at all, and one false alarm among two hundred rows would cost the whole document.
 *
 * @param numbered rows such as {@code [16] Total  [17] $8.20}: as rows, since the fewer words a text has, the more often a detector of
 *     injections is wrong about it
 */
record Excerpt(List<String> numbered) {

    /** Of the beginning more than of the end, together about 4,000 tokens. */
    private static final int FIRST_CELLS = 220;

    private static final int LAST_CELLS = 140;

    /** A longer cell is a paragraph, and no value. */
    private static final int LONGEST_CELL = 120;

    Excerpt {
        numbered = List.copyOf(numbered);
    }

    static Excerpt of(Document document, InjectionDetector injections) {
        int all = document.cells().size();
        List<String> numbered = new ArrayList<>();
        int number = 0;
        for (List<String> row : document.rows()) {
            boolean shown = number + row.size() <= FIRST_CELLS || number >= all - LAST_CELLS;
            StringJoiner line = new StringJoiner("  ");
            for (String cell : row) {
                line.add("[" + number + "] " + cell.substring(0, Math.min(LONGEST_CELL, cell.length())));
                number++;
            }
            if (shown && !injections.assess(line.toString()).injection()) {
                numbered.add(line.toString());
            }
        }
        return new Excerpt(numbered);
    }
}
