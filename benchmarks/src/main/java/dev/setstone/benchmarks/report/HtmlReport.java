package dev.setstone.benchmarks.report;

import java.util.List;

/** The pages as one HTML file that needs nothing else: no script, no font, no network. */
final class HtmlReport {

    private static final String STYLE = """
            body { font: 15px/1.5 system-ui, sans-serif; color: #1b2430; background: #fff; max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
            h1 { font-size: 1.7rem } h2 { font-size: 1.25rem; margin-top: 2.5rem; border-top: 1px solid #d5dbe3; padding-top: 1.2rem }
            nav a { margin-right: .9rem; white-space: nowrap } a { color: #0b57a4 }
            .measured, li { color: #46525f; font-size: .88rem } code { overflow-wrap: anywhere }
            .scroll { overflow-x: auto } table { border-collapse: collapse; font-size: .86rem; margin: .7rem 0 }
            th, td { text-align: left; vertical-align: top; padding: .25rem .8rem .25rem 0; border-bottom: 1px solid #e4e8ee }
            .missed { color: #a3160b; font-weight: 600 } .met { color: #1a6b34 }
            summary { cursor: pointer; font-weight: 600; margin-top: .5rem }
            .track { fill: #e8ecf1 } .value { fill: #5b8fc7 } .interval { fill: #17365c } .target { fill: #c2410c }
            .curve text { font-size: 12px; fill: #46525f } .grid { stroke: #e4e8ee } .line { fill: none; stroke-width: 2.5 }
            .line0 { stroke: #c2410c } .line1 { stroke: #0b57a4 }
            """;

    private HtmlReport() {}

    static String of(List<Page> pages) {
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<link rel=\"icon\" href=\"data:,\">\n<title>Setstone: what was measured</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>Setstone: what was measured</h1>\n");
        html.append(
                "<p>Bars show rates from 0 to 100 %, dark lines their 95 % intervals, and red marks what was aimed at.</p>\n<nav>");
        pages.forEach(page -> html.append("<a href=\"#")
                .append(page.name())
                .append("\">")
                .append(text(page.title()))
                .append("</a> "));
        html.append("</nav>\n");
        pages.forEach(page -> append(html, page));
        return html.append("</body>\n</html>\n").toString();
    }

    private static void append(StringBuilder html, Page page) {
        html.append("<h2 id=\"")
                .append(page.name())
                .append("\">")
                .append(text(page.title()))
                .append("</h2>\n");
        html.append("<p class=\"measured\">").append(text(page.measured())).append("</p>\n");
        page.grids().stream().filter(grid -> grid.title().isEmpty()).forEach(grid -> figures(html, grid));
        html.append("<ul>\n");
        page.setting().forEach(line -> html.append("<li>").append(text(line)).append("</li>\n"));
        html.append("</ul>\n");
        page.grids().stream().filter(grid -> !grid.title().isEmpty()).forEach(grid -> {
            Curve.of(grid)
                    .ifPresent(curve -> html.append("<p class=\"measured\">")
                            .append(text(grid.title()))
                            .append("</p>\n<div class=\"scroll\">")
                            .append(curve.svg())
                            .append("</div>\n"));
            html.append("<details><summary>").append(text(grid.title())).append("</summary>\n");
            table(html, grid);
            html.append("</details>\n");
        });
    }

    private static void figures(StringBuilder html, Page.Grid grid) {
        html.append(
                "<div class=\"scroll\"><table>\n<tr><th>figure</th><th>value</th><th></th><th>target</th><th>met</th></tr>\n");
        for (List<String> row : grid.rows()) {
            String met = row.get(3).contains("no") ? "missed" : row.get(3).isEmpty() ? "" : "met";
            html.append("<tr><td>").append(text(row.get(0))).append("</td><td>").append(text(row.get(1)));
            html.append("</td><td>")
                    .append(Bar.of(row.get(1), row.get(2)).map(Bar::svg).orElse(""));
            html.append("</td><td>").append(text(row.get(2))).append("</td><td class=\"");
            html.append(met).append("\">").append(met).append("</td></tr>\n");
        }
        html.append("</table></div>\n");
    }

    private static void table(StringBuilder html, Page.Grid grid) {
        html.append("<div class=\"scroll\"><table>\n<tr>");
        grid.columns()
                .forEach(column -> html.append("<th>").append(text(column)).append("</th>"));
        html.append("</tr>\n");
        for (List<String> row : grid.rows()) {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>").append(text(cell)).append("</td>"));
            html.append("</tr>\n");
        }
        html.append("</table></div>\n");
    }

    /** Text of Markdown as text of HTML; code and bold are all that the pages use. */
    private static String text(String markdown) {
        return markdown.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("`([^`]*)`", "<code>$1</code>")
                .replaceAll("\\*\\*([^*]+)\\*\\*", "<strong>$1</strong>");
    }
}
