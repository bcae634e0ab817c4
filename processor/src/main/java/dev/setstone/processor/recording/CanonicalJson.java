package dev.setstone.processor.recording;

import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

/**
 * The one way in which Setstone writes JSON: members sorted by name, two spaces of indentation, LF, one member a line, LF at
 * the end. The same value is the same bytes on any machine and any JDK.
 */
public final class CanonicalJson {

    /** The text of a value, ending in LF; to be stored as UTF-8. */
    public String render(Json.Members json) {
        StringBuilder out = new StringBuilder();
        append(out, json, 0);
        return out.append('\n').toString();
    }

    private static void append(StringBuilder out, Json json, int depth) {
        if (json instanceof Json.Members object) {
            appendMembers(out, object, depth);
        } else if (json instanceof Json.Items list) {
            appendItems(out, list, depth);
        } else if (json instanceof Json.Text text) {
            appendText(out, text.value());
        } else if (json instanceof Json.Whole number) {
            out.append(number.value());
        } else if (json instanceof Json.Flag flag) {
            out.append(flag.value());
        } else {
            throw new IllegalArgumentException("not writable: " + json);
        }
    }

    private static void appendMembers(StringBuilder out, Json.Members object, int depth) {
        if (object.members().isEmpty()) {
            out.append("{}");
            return;
        }
        out.append("{\n");
        Iterator<Map.Entry<String, Json>> members = object.members().entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, Json> member = members.next();
            out.append("  ".repeat(depth + 1));
            appendText(out, member.getKey());
            out.append(": ");
            append(out, member.getValue(), depth + 1);
            out.append(members.hasNext() ? ",\n" : "\n");
        }
        out.append("  ".repeat(depth)).append('}');
    }

    private static void appendItems(StringBuilder out, Json.Items list, int depth) {
        if (list.items().isEmpty()) {
            out.append("[]");
            return;
        }
        out.append("[\n");
        Iterator<Json> items = list.items().iterator();
        while (items.hasNext()) {
            out.append("  ".repeat(depth + 1));
            append(out, items.next(), depth + 1);
            out.append(items.hasNext() ? ",\n" : "\n");
        }
        out.append("  ".repeat(depth)).append(']');
    }

    private static void appendText(StringBuilder out, String text) {
        out.append('"');
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            appendCodePoint(out, point);
        }
        out.append('"');
    }

    private static void appendCodePoint(StringBuilder out, int point) {
        switch (point) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (deceives(point)) {
                    for (char unit : Character.toChars(point)) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                    }
                } else {
                    out.appendCodePoint(point);
                }
            }
        }
    }

    /**
     * Whether a reviewer would not see this character for what it is: controls, invisible and direction-changing characters
     * ("Trojan Source", CVE-2021-42574), half surrogate pairs. A fixed list, because the JDK's own classification changes with
     * its version of Unicode, and with it the canonical form would.
     */
    public static boolean deceives(int point) {
        return point < 0x20
                || within(point, 0x7F, 0x9F)
                || point == 0xAD
                || point == 0x61C
                || point == 0x180E
                || within(point, 0x200B, 0x200F)
                || within(point, 0x2028, 0x202E)
                || within(point, 0x2060, 0x206F)
                || within(point, 0xD800, 0xDFFF)
                || point == 0xFEFF
                || within(point, 0xFFF9, 0xFFFB)
                || within(point, 0xE0000, 0xE007F);
    }

    private static boolean within(int point, int first, int last) {
        return first <= point && point <= last;
    }
}
