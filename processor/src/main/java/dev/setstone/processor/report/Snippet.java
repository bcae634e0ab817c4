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

    /** @param end the token behind the last one that may belong to it */
    List<JavaToken> from(int comment, int end) {
        int depth = 0;
        boolean code = false;
        int i = comment;
        for (; i < end; i++) {
            JavaToken token = tokens.get(i);
            boolean another = code && !LogicText.rules(token).isEmpty();
            depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
            if (another || depth < 0 || token.line() >= tokens.get(comment).line() + MOST_LINES) {
                break;
            }
            code |= token.kind() != Kind.BLANK && token.kind() != Kind.COMMENT;
        }
        while (i > comment && tokens.get(i - 1).kind() == Kind.BLANK) {
            i--;
        }
        return tokens.subList(comment, i);
    }
}
