package dev.setstone.processor.report;

import dev.setstone.processor.report.JavaToken.Kind;
import java.util.List;

/** The code that a comment is about: up to the next comment that names a rule, or to the end of the block around it. */
final class Snippet {

    /** More would be read in the whole text rather than beside a rule. */
    private static final int MOST_LINES = 16;

    private final List<JavaToken> tokens;

    Snippet(List<JavaToken> tokens) {
        this.tokens = tokens;
    }

    /**
     * The code, with the comment. Behind code it is about its own line alone.
     *
     * @param end the token behind the last one that may belong to it
     */
    List<JavaToken> from(int comment, int end) {
        int line = comment;
        while (line > 0 && !tokens.get(line - 1).text().contains("\n")) {
            line--;
        }
        boolean behindCode = tokens.subList(line, comment).stream().anyMatch(JavaToken::isCode);
        return behindCode ? tokens.subList(line, comment + 1) : below(comment, end);
    }

    private List<JavaToken> below(int comment, int end) {
        int depth = 0;
        int whole = comment;
        boolean code = false;
        int i = comment;
        for (; i < end; i++) {
            JavaToken token = tokens.get(i);
            boolean another = code && !LogicText.rules(token).isEmpty();
            depth += opens(token) ? 1 : closes(token) ? -1 : 0;
            if (another || depth < 0 || token.line() >= tokens.get(comment).line() + MOST_LINES) {
                break;
            }
            code |= token.isCode();
            whole = depth == 0 && (token.is(";") || token.is("}")) ? i + 1 : whole;
        }
        return tokens.subList(comment, whole > comment ? whole : withoutBlanks(comment, i));
    }

    private static boolean opens(JavaToken token) {
        return token.is("{") || token.is("(");
    }

    private static boolean closes(JavaToken token) {
        return token.is("}") || token.is(")");
    }

    private int withoutBlanks(int comment, int end) {
        int last = end;
        while (last > comment + 1 && tokens.get(last - 1).kind() == Kind.BLANK) {
            last--;
        }
        return last;
    }
}
