package dev.setstone.benchmarks.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Keeps {@code report.html} and {@code results.json} equal to the pages beside them. */
public final class ReportFiles {

    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final Path folder;

    /** The files in a folder of pages. */
    public ReportFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes both anew. */
    public void write() throws IOException {
        Files.writeString(folder.resolve("report.html"), html(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("results.json"), results(), StandardCharsets.UTF_8);
    }

    /** The report of the pages that are there now. */
    public String html() throws IOException {
        return HtmlReport.of(pages());
    }

    /** The pages as JSON. */
    public String results() throws IOException {
        return json.writeValueAsString(pages()).replace(System.lineSeparator(), "\n") + "\n";
    }

    private List<Page> pages() throws IOException {
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replaceFirst("\\.md$", "");
                pages.add(PageReader.read(name, Files.readString(file, StandardCharsets.UTF_8)));
            }
        }
        return pages;
    }
}
