package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What the parts of a text are: constants, numbers, quoted or escaped text, or text that may be anything. */
final class Parts {

    /** They hold arbitrary text; the text of any other type has a form of its own. */
    private static final Set<String> TEXTS =
            Set.of("java.lang.String", "java.lang.CharSequence", "java.lang.StringBuilder", "java.lang.Object");

    /** Stands in a form for a text of which nothing is known but that it is nothing but itself; a character for private use. */
    static final String LITERAL = "\uf8ff";

    private static final Set<String> NUMBERS = Set.of(
            "byte",
            "short",
            "int",
            "long",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.math.BigInteger");

    private static final Set<String> ESCAPES = Set.of("replace", "quote", "quoteReplacement");

    private final TypedUnit unit;
    private final Constants constants;

    Parts(TypedUnit unit, Constants constants) {
        this.unit = unit;
        this.constants = constants;
    }

    boolean isText(ExpressionTree expression) {
        return TEXTS.contains(TypedUnit.name(unit.type(expression)));
    }

    /** Whether it is made of constants, numbers, and calls of a method that quotes. */
    boolean quoted(ExpressionTree expression, String quoting) {
        ExpressionTree bare = TypedUnit.bare(expression);
        if (!isText(bare) || constants.of(bare) != null) {
            return true;
        }
        if (bare instanceof BinaryTree binary && binary.getKind() == Tree.Kind.PLUS) {
            return quoted(binary.getLeftOperand(), quoting) && quoted(binary.getRightOperand(), quoting);
        }
        if (bare instanceof ConditionalExpressionTree choice) {
            return quoted(choice.getTrueExpression(), quoting) && quoted(choice.getFalseExpression(), quoting);
        }
        if (bare instanceof MethodInvocationTree call) {
            return isCallOf(call, quoting) || isNumberText(call);
        }
        ExpressionTree initial = constants.initial(bare);
        return initial != null && initial != bare && quoted(initial, quoting);
    }

    /**
     * What a pattern can be that is made of constants, numbers and calls of a method that quotes.
     *
     * @return with {@link #LITERAL} for each text that stands for itself; null when a part may be anything
     */
    @Nullable
    List<String> forms(ExpressionTree expression, String quoting) {
        ExpressionTree bare = TypedUnit.bare(expression);
        List<String> known = constants.of(bare);
        if (known != null) {
            return known;
        }
        if (bare instanceof BinaryTree binary && binary.getKind() == Tree.Kind.PLUS && isText(bare)) {
            List<String> left = forms(binary.getLeftOperand(), quoting);
            return left == null ? null : Constants.joined(left, forms(binary.getRightOperand(), quoting));
        }
        if (bare instanceof ConditionalExpressionTree choice) {
            List<String> first = forms(choice.getTrueExpression(), quoting);
            return first == null ? null : Constants.either(first, forms(choice.getFalseExpression(), quoting));
        }
        if (bare instanceof MethodInvocationTree call && (isCallOf(call, quoting) || isNumberText(call))) {
            return List.of(LITERAL);
        }
        if (NUMBERS.contains(TypedUnit.name(unit.type(bare)))) {
            return List.of(LITERAL);
        }
        ExpressionTree initial = constants.initial(bare);
        return initial == null || initial == bare ? null : forms(initial, quoting);
    }

    private static boolean isCallOf(MethodInvocationTree call, String name) {
        return call.getMethodSelect() instanceof MemberSelectTree select
                && select.getIdentifier().contentEquals(name);
    }

    /** Such as {@code Integer.toString(n)} and {@code amount.toPlainString()}: a text without anything to interpret. */
    private boolean isNumberText(MethodInvocationTree call) {
        ExecutableElement method = unit.method(call);
        if (method == null || !(call.getMethodSelect() instanceof MemberSelectTree select)) {
            return false;
        }
        boolean value = method.getSimpleName().toString().startsWith("to")
                || method.getSimpleName().contentEquals("valueOf");
        TypeMirror receiver = unit.type(select.getExpression());
        boolean free = call.getArguments().stream().anyMatch(this::isText);
        return value
                && !free
                && (!TEXTS.contains(TypedUnit.name(receiver))
                        || !call.getArguments().isEmpty());
    }

    /** Whether it may bring in anything that whoever interprets the text would obey. */
    boolean isFree(ExpressionTree expression) {
        if (!isText(expression) || constants.of(expression) != null) {
            return false;
        }
        if (TypedUnit.bare(expression) instanceof MethodInvocationTree call) {
            return !isNumberText(call) && !escapes(call);
        }
        ExpressionTree initial = constants.initial(expression);
        return initial == null || isFree(initial);
    }

    private boolean escapes(MethodInvocationTree call) {
        return new Escape().in(call) || new Escape().in(constants.body(call));
    }

    /** Whether something in it replaces text, as escaping does. */
    private static final class Escape extends TreeScanner<@Nullable Void, @Nullable Void> {

        private boolean found;

        boolean in(@Nullable Tree tree) {
            scan(tree, null);
            return found;
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
            found |= ESCAPES.stream().anyMatch(name -> isCallOf(tree, name));
            return super.visitMethodInvocation(tree, null);
        }
    }
}
