package dev.setstone.benchmarks;

import dev.setstone.benchmarks.report.ReportFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Results as a page of Markdown, one file an evaluation, with where and when they were measured. */
final class Report {

    private final Path folder;
    private final String commit;

    /**
     * A report into the folder, which need not exist yet.
     *
     * @param commit what was measured
     */
    Report(Path folder, String commit) {
        this.folder = folder;
        this.commit = commit;
    }

    /** Writes the page and returns its text. */
    String write(String name, String command, Results results) throws IOException {
        String page = page(command, results);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".md"), page, StandardCharsets.UTF_8);
        new ReportFiles(folder).write();
        return page;
    }

    private String page(String command, Results results) {
        StringBuilder page = new StringBuilder("# " + results.title() + "\n\n");
        page.append("Measured on ")
                .append(LocalDate.now(ZoneOffset.UTC))
                .append(", ")
                .append(Runtime.getRuntime().availableProcessors())
                .append(" cores, JDK ")
                .append(System.getProperty("java.version"))
                .append(", commit ")
                .append(commit)
                .append(", by `mvn -q -Pevaluate package -Devaluate=\"")
                .append(withoutFolders(command))
                .append("\"`.\n\n");
        results.setting().forEach(line -> page.append("- ").append(line).append('\n'));
        if (!results.figures().isEmpty()) {
            page.append("\n| figure | value | target | met |\n|---|---|---|---|\n");
            results.figures()
                    .forEach(figure -> page.append(row(List.of(
                            figure.label(),
                            figure.value(),
                            figure.target(),
                            figure.target().isEmpty() ? "" : figure.met() ? "yes" : "**no**"))));
        }
        results.tables().forEach(table -> append(page, table));
        return page.toString();
    }

    /** The folders of one machine say nothing on another. */
    private static String withoutFolders(String command) {
        return command.replaceAll("(?<= )/\\S*/(?=\\S)", "<folder>/");
    }

    private static void append(StringBuilder page, Results.Table table) {
        page.append("\n## ").append(table.title()).append("\n\n");
        page.append(row(table.columns()))
                .append("|---".repeat(table.columns().size()))
                .append("|\n");
        table.rows().forEach(row -> page.append(row(row)));
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells.stream().map(Report::escaped).toList()) + " |\n";
    }

    private static String escaped(String cell) {
        return cell.replace("|", "\\|").replace("\n", " ");
    }
}
