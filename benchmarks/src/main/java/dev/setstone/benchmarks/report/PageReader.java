package dev.setstone.benchmarks.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the pages that evaluations write. */
public final class PageReader {

    private String title = "";
    private String measured = "";
    private String heading = "";
    private final List<String> setting = new ArrayList<>();
    private final List<Page.Grid> grids = new ArrayList<>();
    private List<String> columns = List.of();
    private List<List<String>> rows = new ArrayList<>();

    private PageReader() {}

    /** The page in a text. */
    public static Page read(String name, String text) {
        PageReader reader = new PageReader();
        text.lines().forEach(reader::line);
        reader.endGrid();
        return new Page(name, reader.title, reader.measured, reader.setting, reader.grids);
    }

    private void line(String line) {
        if (line.startsWith("|")) {
            row(line);
            return;
        }
        endGrid();
        if (line.startsWith("# ")) {
            title = line.substring(2);
        } else if (line.startsWith("## ")) {
            heading = line.substring(3);
        } else if (line.startsWith("- ")) {
            setting.add(line.substring(2));
        } else if (line.startsWith("Measured on ")) {
            measured = line;
        } else if (!line.isBlank()) {
            setting.add(line);
        }
    }

    private void row(String line) {
        List<String> cells = Arrays.stream(line.substring(1).split("(?<!\\\\)\\|"))
                .map(cell -> cell.strip().replace("\\|", "|"))
                .toList();
        if (columns.isEmpty()) {
            columns = cells;
        } else if (!cells.stream().allMatch(cell -> cell.matches("-+"))) {
            rows.add(cells);
        }
    }

    private void endGrid() {
        if (!columns.isEmpty()) {
            grids.add(new Page.Grid(heading, columns, rows));
            columns = List.of();
            rows = new ArrayList<>();
        }
    }
}
