package dev.setstone.examples.invoices;

import dev.setstone.runtime.library.documents.Box;
import dev.setstone.runtime.library.documents.TextLines;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a scanned document.
 *
 * @param rows from top to bottom, each with its texts from left to right
 */
public record Document(List<List<String>> rows) {

    public Document {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The document of texts with their places, as a scanner's OCR gives them. */
    public static Document ofBoxes(List<Box> boxes) {
        return ofLines(TextLines.rowTexts(boxes));
    }

    /** The document of a text with a row a line, and two spaces or more between texts that stand apart. */
    public static Document ofText(String text) {
        return ofLines(TextLines.lines(text));
    }

    private static Document ofLines(List<String> lines) {
        return new Document(lines.stream().map(TextLines::cells).toList());
    }

    /** The rows with two spaces between texts that stand apart. */
    public List<String> lines() {
        return rows.stream().map(row -> String.join("  ", row)).toList();
    }

    /** All texts, row by row: an index into them is what a model may point at. */
    public List<String> cells() {
        List<String> cells = new ArrayList<>();
        rows.forEach(cells::addAll);
        return List.copyOf(cells);
    }
}
