package dev.setstone.runtime.library.documents;

import dev.setstone.runtime.library.Bounds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Lines, rows and columns. Texts have at most 100,000 chars and lists at most 10,000 elements; else {@link IllegalArgumentException}.
 */
public final class TextLines {

    private static final int MOST_COLUMNS = 100;

    private TextLines() {}

    /** The lines that are not blank, without white space at their ends. */
    public static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : Bounds.text(text).replace('\r', '\n').split("\n", -1)) {
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
        }
        return Collections.unmodifiableList(lines);
    }

    /** The cells of a line, parted by tabs or by two spaces or more; none of them is blank. */
    public static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String part :
                Bounds.text(line).replace('\t', '\n').replace("  ", "\n").split("\n", -1)) {
            if (!part.isBlank()) {
                cells.add(part.strip());
            }
        }
        return Collections.unmodifiableList(cells);
    }

    /**
     * Boxes in rows: a box belongs to a row when its middle lies between the upper and lower edge of the row's first box. Rows come from
     * top to bottom, and boxes from left to right.
     */
    public static List<List<Box>> rows(List<Box> boxes) {
        List<Box> sorted = new ArrayList<>(Bounds.list(boxes));
        sorted.sort(Comparator.comparingInt((Box box) -> middle(box)).thenComparingInt(Box::left));
        List<List<Box>> rows = new ArrayList<>();
        List<Box> row = new ArrayList<>();
        for (Box box : sorted) {
            if (!row.isEmpty() && middle(box) > row.get(0).bottom()) {
                rows.add(fromLeft(row));
                row = new ArrayList<>();
            }
            row.add(box);
        }
        if (!row.isEmpty()) {
            rows.add(fromLeft(row));
        }
        return Collections.unmodifiableList(rows);
    }

    private static int middle(Box box) {
        return (int) (((long) box.top() + box.bottom()) / 2);
    }

    private static List<Box> fromLeft(List<Box> row) {
        List<Box> sorted = new ArrayList<>(row);
        sorted.sort(Comparator.comparingInt(Box::left).thenComparingInt(Box::top));
        return Collections.unmodifiableList(sorted);
    }

    /** The rows of boxes as lines, with two spaces between boxes, which {@link #cells} parts again. */
    public static List<String> rowTexts(List<Box> boxes) {
        List<String> lines = new ArrayList<>();
        for (List<Box> row : rows(boxes)) {
            StringBuilder line = new StringBuilder();
            for (Box box : row) {
                line.append(line.length() == 0 ? "" : "  ").append(box.text().strip());
            }
            lines.add(line.toString());
        }
        return Collections.unmodifiableList(lines);
    }

    /**
     * The cells of a row by columns: each box goes into the last column that starts at or before its middle, or into the first one.
     *
     * @param starts the left edges of the columns, from left to right; from 1 to 100
     * @return as many texts as there are columns, empty where nothing stands; several boxes have a space between them
     */
    public static List<String> columns(List<Box> row, List<Integer> starts) {
        Bounds.between(1, MOST_COLUMNS, starts.size(), "a number of columns");
        List<String> cells = new ArrayList<>(Collections.nCopies(starts.size(), ""));
        for (Box box : Bounds.list(row)) {
            int column = 0;
            long middle = ((long) box.left() + box.right()) / 2;
            for (int i = 1; i < starts.size(); i++) {
                column = starts.get(i) <= middle ? i : column;
            }
            cells.set(column, (cells.get(column) + " " + box.text()).strip());
        }
        return Collections.unmodifiableList(cells);
    }

    /** With lines that are continued joined by a space: after a comma or an ampersand, or before a small letter. A hyphen goes away. */
    public static List<String> joinWrapped(List<String> lines) {
        List<String> joined = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String line : Bounds.list(lines)) {
            String next = line.strip();
            boolean hyphen = endsWithHyphenatedWord(current) && startsSmall(next);
            if (hyphen) {
                current.setLength(current.length() - 1);
            }
            if (current.length() > 0 && (hyphen || isOpen(current) || startsSmall(next))) {
                current.append(hyphen || next.isEmpty() ? "" : " ").append(next);
            } else {
                add(joined, current);
                current = new StringBuilder(next);
            }
        }
        add(joined, current);
        return Collections.unmodifiableList(joined);
    }

    private static void add(List<String> lines, StringBuilder line) {
        if (line.length() > 0) {
            lines.add(line.toString());
        }
    }

    private static boolean isOpen(StringBuilder line) {
        char last = line.charAt(line.length() - 1);
        return last == ',' || last == '&';
    }

    private static boolean endsWithHyphenatedWord(StringBuilder line) {
        int end = line.length() - 1;
        return end >= 1 && line.charAt(end) == '-' && Character.isLetter(line.charAt(end - 1));
    }

    private static boolean startsSmall(String line) {
        return !line.isEmpty() && Character.isLowerCase(line.charAt(0));
    }
}
