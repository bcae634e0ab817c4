package dev.setstone.benchmarks;

import java.util.List;

/**
 * What an evaluation measured.
 *
 * @param title what it is about
 * @param setting how it was measured: the split, the sample, what was left out, each a sentence
 * @param figures the numbers that a reader wants first
 * @param tables the rest
 */
public record Results(String title, List<String> setting, List<Figure> figures, List<Table> tables) {
    public Results {
        setting = List.copyOf(setting);
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
    }

    /**
     * One number.
     *
     * @param name a stable name, in lower case with hyphens
     * @param label what it is, for people
     * @param value with its unit, and its confidence interval where it is a rate
     * @param target what was aimed at; empty when there was no target
     * @param met whether the value reaches the target; true when there was none
     */
    public record Figure(String name, String label, String value, String target, boolean met) {

        /** A number without a target. */
        public static Figure of(String name, String label, String value) {
            return new Figure(name, label, value, "", true);
        }
    }

    /** Rows under a heading, each as long as the columns. */
    public record Table(String title, List<String> columns, List<List<String>> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(title + ": the row " + row + " does not fit " + columns);
                }
            }
        }
    }
}
