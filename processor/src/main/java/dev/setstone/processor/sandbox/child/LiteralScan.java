package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Notes the texts that tell something else than data: formats, patterns, replacements and names of algorithms. What they mean is not
 * judged here.
 */
final class LiteralScan extends TreeScanner<@Nullable Void, @Nullable Void> {

    /** Which argument is a regular expression. */
    private static final Map<String, Integer> PATTERNS = Map.of(
            "java.lang.String.matches", 0,
            "java.lang.String.split", 0,
            "java.lang.String.replaceAll", 0,
            "java.lang.String.replaceFirst", 0,
            "java.util.regex.Pattern.compile", 0,
            "java.util.regex.Pattern.matches", 0);

    /** Which argument is a replacement, in which $1 and ${name} are filled in. */
    private static final Map<String, Integer> REPLACEMENTS = Map.of(
            "java.lang.String.replaceAll", 1,
            "java.lang.String.replaceFirst", 1,
            "java.util.regex.Matcher.replaceAll", 0,
            "java.util.regex.Matcher.replaceFirst", 0,
            "java.util.regex.Matcher.appendReplacement", 1);

    /** Many times what a pattern that people can read takes. */
    private static final int LONGEST = 20_000;

    private final TypedUnit unit;
    private final Constants constants;
    private final Parts parts;

    LiteralScan(TypedUnit unit, Constants constants, Parts parts) {
        this.unit = unit;
        this.constants = constants;
        this.parts = parts;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
        ExecutableElement method = unit.method(tree);
        List<? extends ExpressionTree> arguments = tree.getArguments();
        if (method != null && !arguments.isEmpty()) {
            String name = TypedUnit.owner(method) + "." + method.getSimpleName();
            if (PATTERNS.containsKey(name)) {
                boolean flagged = name.equals("java.util.regex.Pattern.compile") && arguments.size() == 2;
                new PatternScan(unit, constants, parts).read(arguments.get(0), flagged ? arguments.get(1) : null);
            }
            Integer replacement = REPLACEMENTS.get(name);
            if (replacement != null && parts.isText(arguments.get(replacement))) {
                read("replacement", arguments.get(replacement), "quoteReplacement");
            }
            if (name.equals("java.lang.String.format")) {
                read("format", arguments.get(parts.isText(arguments.get(0)) ? 0 : 1), "");
            }
            algorithm(method, arguments.get(0), tree);
        }
        return super.visitMethodInvocation(tree, null);
    }

    /** Notes each text that it can be, or that it can be any. */
    private void read(String code, ExpressionTree expression, String quoting) {
        List<String> values = constants.of(expression);
        if (values == null && !quoting.isEmpty()) {
            values = parts.quoted(expression, quoting) ? List.of() : null;
        }
        if (values == null) {
            unit.note(code + "-unknown", expression, "a " + code + " that is not a constant");
        } else {
            values.forEach(value -> whole(code, expression, value));
        }
    }

    /** A text that is judged as a whole is told whole; one that is too long for that is as good as unknown. */
    private void whole(String code, ExpressionTree expression, String value) {
        whole(unit, code, expression, value);
    }

    static void whole(TypedUnit unit, String code, ExpressionTree expression, String value) {
        if (value.length() > LONGEST) {
            unit.note(code + "-unknown", expression, "a " + code + " of more than " + LONGEST + " characters");
        } else {
            unit.noteWhole(code, expression, value);
        }
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void nothing) {
        ExecutableElement method = unit.method(tree);
        if (method != null && PATTERNS.containsKey(TypedUnit.owner(method) + "." + method.getSimpleName())) {
            unit.note("pattern-unknown", tree, "a pattern that is not a constant");
        }
        return super.visitMemberReference(tree, null);
    }

    private void algorithm(ExecutableElement method, ExpressionTree first, Tree at) {
        if (method.getSimpleName().contentEquals("getInstance")) {
            List<String> names = constants.of(first);
            String owner = TypedUnit.owner(method);
            String type = owner.substring(owner.lastIndexOf('.') + 1);
            (names == null ? List.<String>of() : names).forEach(name -> unit.note("algorithm", at, type + " " + name));
        }
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
        if (tree.getValue() instanceof String text && text.length() >= 12) {
            unit.note("literal", tree, text);
        }
        return super.visitLiteral(tree, null);
    }
}
