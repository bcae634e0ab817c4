package dev.setstone.processor.report;

import dev.setstone.processor.report.JavaToken.Kind;
import java.util.List;
import java.util.function.IntFunction;

/** Writes Java text in colours, a line each. What is private in its literals and comments is marked instead. */
final class CodeMarkup {

    private final Concealment concealment;

    CodeMarkup(Concealment concealment) {
        this.concealment = concealment;
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
            for (Concealment.Piece piece : pieces(token)) {
                String[] parts = piece.text().split("\n", -1);
                for (int i = 0; i < parts.length; i++) {
                    if (i > 0) {
                        end(out, line, id.apply(number));
                        line = new Html();
                        number++;
                    }
                    String style = piece.hidden() ? "hidden" : token.kind().style();
                    write(line, style, i == 0 ? parts[i] : unindented(parts[i], indent));
                }
            }
        }
        if (!line.markup().isEmpty()) {
            end(out, line, id.apply(number));
        }
    }

    private List<Concealment.Piece> pieces(JavaToken token) {
        boolean text = token.kind() == Kind.LITERAL || token.kind() == Kind.COMMENT;
        return text ? concealment.pieces(token.text()) : List.of(new Concealment.Piece(token.text(), false));
    }

    private static void write(Html line, String style, String part) {
        if (style.isEmpty() || part.isEmpty()) {
            line.text(part);
        } else {
            line.element("span", style, part);
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
