package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Notes the texts that a regular expression can be, with its flags. What they mean is not judged here. */
final class PatternScan {

    /** The letters that say in a pattern what the flags say beside it. */
    private static final Map<Integer, String> LETTERS = Map.of(
            Pattern.UNIX_LINES, "d",
            Pattern.CASE_INSENSITIVE, "i",
            Pattern.COMMENTS, "x",
            Pattern.MULTILINE, "m",
            Pattern.DOTALL, "s",
            Pattern.UNICODE_CASE, "u",
            Pattern.UNICODE_CHARACTER_CLASS, "U");

    private final TypedUnit unit;
    private final Constants constants;
    private final Parts parts;

    PatternScan(TypedUnit unit, Constants constants, Parts parts) {
        this.unit = unit;
        this.constants = constants;
        this.parts = parts;
    }

    /**
     * Notes each pattern that an expression can be.
     *
     * @param flagged the flags beside it; null for none
     */
    void read(ExpressionTree expression, @Nullable ExpressionTree flagged) {
        Integer flags = flagged == null ? (Integer) 0 : flags(flagged);
        List<String> forms = parts.forms(expression, "quote");
        if (forms == null) {
            unit.note("pattern-unknown", expression, "a pattern that is not a constant");
        } else if (flags == null || (flags & Pattern.CANON_EQ) != 0) {
            unit.note("pattern-unknown", expression, "a pattern whose flags are not constants, or hold CANON_EQ,");
        } else if ((flags & Pattern.LITERAL) == 0) {
            String prefix = prefix(flags);
            forms.forEach(form -> LiteralScan.whole(unit, "pattern", expression, prefix + form));
        }
    }

    private static String prefix(int flags) {
        StringBuilder letters = new StringBuilder();
        LETTERS.entrySet().stream()
                .filter(letter -> (flags & letter.getKey()) != 0)
                .map(Map.Entry::getValue)
                .sorted()
                .forEach(letters::append);
        return letters.isEmpty() ? "" : "(?" + letters + ")";
    }

    private @Nullable Integer flags(ExpressionTree expression) {
        ExpressionTree bare = TypedUnit.bare(expression);
        if (bare instanceof BinaryTree binary && binary.getKind() == Tree.Kind.OR) {
            Integer left = flags(binary.getLeftOperand());
            Integer right = flags(binary.getRightOperand());
            return left == null || right == null ? null : (Integer) (left | right);
        }
        List<String> values = constants.of(bare);
        return values != null && values.size() == 1 && values.get(0).matches("\\d{1,9}")
                ? (Integer) Integer.parseInt(values.get(0))
                : null;
    }
}
