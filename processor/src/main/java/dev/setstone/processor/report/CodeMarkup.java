package dev.setstone.processor.report;

import dev.setstone.processor.report.JavaToken.Kind;
import dev.setstone.screening.privacy.Redaction;
import java.util.List;
import java.util.function.IntFunction;

/** Writes Java text in colours, a line each. What is private in its literals and comments becomes a placeholder. */
final class CodeMarkup {

    private final Redaction redaction;

    CodeMarkup(Redaction redaction) {
        this.redaction = redaction;
    }

    /**
     * Writes the lines.
     *
     * @param indent how many blanks to leave out at the beginning of each line but the first
     * @param id what a line is called, by its number; empty where nothing links to it
     */
    void write(Html out, List<JavaToken> tokens, int indent, IntFunction<String> id) {
        int number = tokens.isEmpty() ? 1 : tokens.get(0).line();
        Html line = new Html();
        for (JavaToken token : tokens) {
            String[] parts = shown(token).split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    end(out, line, id.apply(number));
                    line = new Html();
                    number++;
                }
                write(line, token, i == 0 ? parts[i] : unindented(parts[i], indent));
            }
        }
        if (!line.markup().isEmpty()) {
            end(out, line, id.apply(number));
        }
    }

    private String shown(JavaToken token) {
        boolean text = token.kind() == Kind.LITERAL || token.kind() == Kind.COMMENT;
        return text ? redaction.redact(token.text()) : token.text();
    }

    private static void write(Html line, JavaToken token, String part) {
        if (token.kind().style().isEmpty() || part.isEmpty()) {
            line.text(part);
        } else {
            line.element("span", token.kind().style(), part);
        }
    }

    private static void end(Html out, Html line, String id) {
        out.in("span", "l", id, () -> out.append(line)).text("\n");
    }

    private static String unindented(String part, int indent) {
        int blanks = 0;
        while (blanks < indent && blanks < part.length() && part.charAt(blanks) == ' ') {
            blanks++;
        }
        return part.substring(blanks);
    }
}
