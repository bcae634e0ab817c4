package dev.setstone.processor.report;

import java.util.List;

/** The page that leads to those of the workflows. */
public final class IndexPage {

    /** The name of its file. */
    public static final String FILE = "index.html";

    /**
     * A line of it.
     *
     * @param workflow its name
     * @param state how things stand with it, in a word
     * @param said what was said of it, or what is wrong with it
     * @param reported whether it has a page
     */
    public record Line(String workflow, String state, String said, boolean reported) {}

    /** The page's text. */
    public String render(List<Line> lines) {
        Html out = new Html();
        out.in("header", () -> out.element("p", "kind", "Audit report").element("h1", "Compiled workflows"));
        out.in(
                "main",
                () -> out.in("section", () -> {
                    out.in("table", "list", () -> {
                        out.in(
                                "thead",
                                () -> out.in(
                                        "tr",
                                        () -> List.of("Workflow", "State", "Review, or what is wrong", "For machines")
                                                .forEach(head -> out.element("th", head))));
                        out.in("tbody", () -> lines.forEach(line -> row(out, line)));
                    });
                }));
        return new Page().render("Audit of compiled workflows", out);
    }

    private static void row(Html out, Line line) {
        out.in("tr", () -> {
            out.in("td", () -> {
                if (line.reported()) {
                    out.link(AuditReport.fileNames(line.workflow()).get(0), line.workflow());
                } else {
                    out.text(line.workflow());
                }
            });
            out.element("td", line.state());
            out.element("td", line.said());
            out.in("td", () -> {
                if (line.reported()) {
                    out.link(AuditReport.bomFile(line.workflow()), "ML-BOM").text(" ");
                    out.link(AuditReport.statementFile(line.workflow()), "in-toto");
                } else {
                    out.element("span", "gap", "no report");
                }
            });
        });
    }
}
