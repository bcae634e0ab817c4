package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Notes the texts that tell something else than data: formats, patterns, replacements, names of algorithms, and what is compared with or
 * kept under a name. What they mean is not judged here.
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
                read("pattern", arguments.get(0), "quote");
            }
            Integer replacement = REPLACEMENTS.get(name);
            if (replacement != null && parts.isText(arguments.get(replacement))) {
                read("replacement", arguments.get(replacement), "quoteReplacement");
            }
            if (name.equals("java.lang.String.format")) {
                read("format", arguments.get(parts.isText(arguments.get(0)) ? 0 : 1), "");
            }
            algorithm(method, arguments.get(0), tree);
            compared(tree, name, arguments.get(0));
            payload(tree, name, arguments.get(0));
        }
        return super.visitMethodInvocation(tree, null);
    }

    /** Notes each text that it can be, or that it can be any. */
    private void read(String code, ExpressionTree expression, String quoting) {
        List<String> values = constants.of(expression);
        if (values == null) {
            values = parts.quoted(expression, quoting) ? List.of() : null;
        }
        if (values == null) {
            unit.note(code + "-unknown", expression, "a " + code + " that is not a constant");
        } else {
            values.forEach(value -> unit.note(code, expression, value));
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

    private void compared(MethodInvocationTree tree, String name, ExpressionTree argument) {
        boolean equal = name.equals("java.lang.String.equals") || name.equals("java.lang.String.equalsIgnoreCase");
        if (equal && tree.getMethodSelect() instanceof MemberSelectTree select) {
            named(nameOf(select.getExpression()), argument);
            named(nameOf(argument), select.getExpression());
        }
    }

    private static String nameOf(ExpressionTree expression) {
        ExpressionTree bare = TypedUnit.bare(expression);
        if (bare instanceof MethodInvocationTree call) {
            return nameOf(call.getMethodSelect());
        }
        if (bare instanceof MemberSelectTree select) {
            return select.getIdentifier().toString();
        }
        return bare instanceof IdentifierTree name ? name.getName().toString() : "";
    }

    private void named(String name, @Nullable ExpressionTree value) {
        List<String> values = value == null || name.isEmpty() || !parts.isText(value) ? null : constants.of(value);
        if (values != null && value != null) {
            values.forEach(text -> unit.note("named-text", value, name + "=" + text));
        }
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
        named(tree.getName().toString(), tree.getInitializer());
        return super.visitVariable(tree, null);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void nothing) {
        named(nameOf(tree.getVariable()), tree.getExpression());
        return super.visitAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
        if (tree.getValue() instanceof String text && text.length() >= 12) {
            unit.note("literal", tree, text);
        }
        return super.visitLiteral(tree, null);
    }

    /** The middle part of a token whose signature nothing here can verify. */
    private void payload(MethodInvocationTree tree, String name, ExpressionTree argument) {
        if (name.equals("java.util.Base64.Decoder.decode")
                && TypedUnit.bare(argument) instanceof ArrayAccessTree access
                && isOne(access.getIndex())
                && isSplitAtDots(access.getExpression())) {
            unit.note("token-payload", tree, "the content of a signed token, whose signature is not verified");
        }
    }

    private boolean isOne(ExpressionTree index) {
        return List.of("1").equals(constants.of(index));
    }

    private boolean isSplitAtDots(ExpressionTree array) {
        ExpressionTree initial = constants.initial(array);
        ExpressionTree source = TypedUnit.bare(initial == null ? array : initial);
        if (!(source instanceof MethodInvocationTree call)
                || !TypedUnit.owner(unit.method(call)).equals("java.lang.String")) {
            return false;
        }
        List<String> pattern = constants.of(call.getArguments().get(0));
        return List.of("\\.").equals(pattern) || List.of("[.]").equals(pattern);
    }
}
