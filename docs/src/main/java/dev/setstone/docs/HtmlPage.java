package dev.setstone.docs;

import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** A page as HTML, with the table of contents beside it. */
final class HtmlPage {

    private static final String STYLE = """
            :root { color-scheme: light dark; --line: light-dark(#d5dbe3, #3a424d); --soft: light-dark(#f4f6f8, #20262d) }
            body { font: 16px/1.55 system-ui, sans-serif; margin: 0; display: flex; flex-wrap: wrap; color: light-dark(#1b2430, #dfe5ec);
              background: light-dark(#fff, #161b20) }
            nav { flex: 1 1 15rem; max-width: 19rem; padding: 1rem 1.5rem; border-right: 1px solid var(--line); font-size: .9rem }
            nav h1 { font-size: 1.1rem } nav h2 { font-size: .9rem; margin: 1rem 0 .2rem } nav ul { list-style: none; padding: 0; margin: 0 }
            main { flex: 4 1 30rem; max-width: 56rem; min-width: 0; padding: 1rem 2rem 4rem } a { color: light-dark(#0b57a4, #7db7f5) }
            pre { background: var(--soft); padding: .8rem; overflow-x: auto; font-size: .85rem } code { overflow-wrap: anywhere }
            pre code { overflow-wrap: normal } .table { overflow-x: auto } table { border-collapse: collapse; font-size: .88rem }
            th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line) }
            @media print { nav { display: none } }
            """;

    private HtmlPage() {}

    /** Where the page of a path lies in the site. */
    static String path(String markdown) {
        return markdown.replaceAll("\\.md$", ".html");
    }

    static String render(Pages pages, Page page, Page contents) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="icon" href="data:,">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <nav>
                %s</nav>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(escaped(page.title()), STYLE, body(pages, contents, page), body(pages, page, page));
    }

    /** The text of one page as it must stand on another, whose place links are relative to. */
    private static String body(Pages pages, Page page, Page shownOn) {
        Iterator<String> anchors = page.anchors().iterator();
        AttributeProvider attributes = (node, tag, values) -> {
            if (node instanceof Heading && page == shownOn) {
                values.put("id", anchors.next());
            }
            if (node instanceof Link link) {
                values.put("href", href(pages, page, shownOn, link.getDestination()));
            }
        };
        Node document = page.document();
        return HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> attributes)
                .build()
                .render(document)
                .replace("<table>", "<div class=\"table\"><table>")
                .replace("</table>", "</table></div>");
    }

    private static String href(Pages pages, Page page, Page shownOn, String link) {
        int hash = link.indexOf('#');
        if (link.contains(":") || hash == 0 && page == shownOn) {
            return link;
        }
        String there = page.resolve(hash < 0 ? link : link.substring(0, hash));
        String found = pages.page(there)
                .map(HtmlPage::path)
                .orElse(Files.isDirectory(pages.root().resolve(there)) ? there + "/index.html" : there);
        String up = "../"
                .repeat((int) shownOn.path().chars().filter(each -> each == '/').count());
        return up + found + (hash < 0 ? "" : link.substring(hash));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
