package dev.setstone.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A page of Markdown.
 *
 * @param path its path from the project's folder, with {@code /}
 * @param title its first heading
 * @param anchors what a link to it may name behind {@code #}, in the order of its headings, as GitHub makes them
 * @param links where it leads to, as written
 */
record Page(String path, Node document, String title, Set<String> anchors, List<String> links) {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    Page {
        anchors = new LinkedHashSet<>(anchors);
        links = List.copyOf(links);
    }

    static Page parse(String path, String markdown) {
        Node document = PARSER.parse(markdown);
        List<String> headings = new ArrayList<>();
        List<String> links = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(text(heading));
                visitChildren(heading);
            }

            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
            }
        });
        Set<String> anchors = new LinkedHashSet<>();
        headings.forEach(heading -> anchors.add(unique(anchor(heading), anchors)));
        return new Page(path, document, headings.isEmpty() ? path : headings.get(0), anchors, links);
    }

    /** The path from the project's folder that a relative path on this page means. */
    String resolve(String relative) {
        Path here = Path.of("/" + path).getParent();
        Path there = (here == null ? Path.of("/") : here).resolve(relative).normalize();
        return there.toString().replace('\\', '/').substring(1);
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\-_ ]", "")
                .replace(' ', '-');
    }

    private static String unique(String anchor, Set<String> taken) {
        String unique = anchor;
        for (int i = 1; taken.contains(unique); i++) {
            unique = anchor + "-" + i;
        }
        return unique;
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(Code code) {
                text.append(code.getLiteral());
            }
        });
        return text.toString();
    }
}
