package dev.setstone.benchmarks.report;

import java.util.List;

/**
 * One page of results.
 *
 * @param name of the evaluation
 * @param measured when, where and by which command
 * @param setting how it was measured, each a sentence or more
 */
public record Page(String name, String title, String measured, List<String> setting, List<Grid> grids) {
    public Page {
        setting = List.copyOf(setting);
        grids = List.copyOf(grids);
    }

    /** A table; the figures of a page have an empty title. */
    public record Grid(String title, List<String> columns, List<List<String>> rows) {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }
}
