package dev.setstone.processor.report;

import dev.setstone.processor.recording.CanonicalJson;
import java.util.Locale;
import java.util.Set;

/** HTML that only grows. Every text and every value of an attribute is escaped; there is no way to write markup but by its methods. */
final class Html {

    /** Behind these a line ends, so that a difference of two pages can be read. */
    private static final Set<String> BLOCKS = Set.of(
            "article", "dd", "div", "dl", "footer", "h1", "h2", "h3", "h4", "header", "li", "main", "nav", "ol", "p",
            "pre", "section", "table", "tbody", "td", "th", "thead", "tr", "ul");

    private final StringBuilder out = new StringBuilder();

    /** Text as it is; characters that would not be seen for what they are become {@code \}{@code uXXXX}. */
    Html text(String text) {
        text.codePoints().forEach(this::character);
        return this;
    }

    private void character(int point) {
        switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\n', '\t' -> out.append((char) point);
            default -> {
                if (CanonicalJson.deceives(point)) {
                    for (char unit : Character.toChars(point)) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                    }
                } else {
                    out.appendCodePoint(point);
                }
            }
        }
    }

    /** An element with what the body writes in it. */
    Html in(String tag, Runnable body) {
        return in(tag, "", body);
    }

    /** The same with a class; none when it is empty. */
    Html in(String tag, String style, Runnable body) {
        return in(tag, style, "", body);
    }

    /** The same that can be linked to. */
    Html in(String tag, String style, String id, Runnable body) {
        out.append('<').append(tag);
        attribute("class", style);
        attribute("id", id);
        out.append('>');
        body.run();
        out.append("</").append(tag).append('>');
        if (BLOCKS.contains(tag)) {
            out.append('\n');
        }
        return this;
    }

    /** An element that holds a text. */
    Html element(String tag, String text) {
        return element(tag, "", text);
    }

    /** The same with a class. */
    Html element(String tag, String style, String text) {
        return in(tag, style, () -> text(text));
    }

    /** A link to a place of this page or to a file beside it. */
    Html link(String to, String text) {
        out.append("<a");
        attribute("href", to);
        out.append('>');
        text(text);
        out.append("</a>");
        return this;
    }

    /** What was written on another. */
    Html append(Html other) {
        out.append(other.out);
        return this;
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty()) {
            out.append(' ').append(name).append("=\"");
            text(value);
            out.append('"');
        }
    }

    /** A row of a table of names and values. */
    Html row(String name, String value) {
        return row(name, () -> text(value));
    }

    /** The same with a value of several elements. */
    Html row(String name, Runnable value) {
        return in("tr", () -> element("th", name).in("td", value));
    }

    String markup() {
        return out.toString();
    }
}
