package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Comparisons of two variables by identity whose outcome makes no difference: where one of them is null, or where the same variables are
 * compared by value next, with the same result if they are equal. The latter holds for the values of the JDK and of records; so nothing is
 * a shortcut where the candidate writes {@code equals} or {@code compareTo} of its own.
 */
final class IdentityShortcuts extends TreeScanner<@Nullable Void, @Nullable Void> {

    /** What is true of two that are the same. */
    private static final Set<String> EQUAL =
            Set.of("equals java.lang.Object", "java.lang.String.equalsIgnoreCase", "java.lang.String.contentEquals");

    /** What is 0 of two that are the same. */
    private static final Set<String> SAME_ORDER = Set.of("compareTo", "java.lang.String.compareToIgnoreCase");

    private final TypedUnit unit;
    private final Set<Tree> harmless = new HashSet<>();
    private final boolean ownEquality;

    IdentityShortcuts(TypedUnit unit) {
        this.unit = unit;
        OwnComparisons own = new OwnComparisons(unit);
        own.scan(unit.tree(), null);
        this.ownEquality = own.found;
    }

    /** The comparisons. */
    Set<Tree> find() {
        scan(unit.tree(), null);
        return harmless;
    }

    /** {@code if (a == null || b == null) return a == b;} */
    @Override
    public @Nullable Void visitIf(IfTree tree, @Nullable Void nothing) {
        ExpressionTree result = returned(tree.getThenStatement());
        if (result != null) {
            whereNull(tree.getCondition(), result);
        }
        return super.visitIf(tree, null);
    }

    @Override
    public @Nullable Void visitConditionalExpression(ConditionalExpressionTree tree, @Nullable Void nothing) {
        whereNull(tree.getCondition(), tree.getTrueExpression());
        return super.visitConditionalExpression(tree, null);
    }

    private void whereNull(ExpressionTree condition, ExpressionTree result) {
        Pair pair = Pair.of(unit, result, Tree.Kind.EQUAL_TO);
        pair = pair == null ? Pair.of(unit, result, Tree.Kind.NOT_EQUAL_TO) : pair;
        if (pair != null && areNullTests(condition, Tree.Kind.CONDITIONAL_OR, Tree.Kind.EQUAL_TO, pair)) {
            harmless.add(TypedUnit.bare(result));
        }
    }

    /** {@code a == b || a != null && a.equals(b)} and {@code a != b && (a == null || !a.equals(b))}. */
    @Override
    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void nothing) {
        boolean or = tree.getKind() == Tree.Kind.CONDITIONAL_OR;
        if (!ownEquality && (or || tree.getKind() == Tree.Kind.CONDITIONAL_AND)) {
            Pair pair = Pair.of(unit, tree.getLeftOperand(), or ? Tree.Kind.EQUAL_TO : Tree.Kind.NOT_EQUAL_TO);
            if (pair != null && isEqualityUnlessNull(tree.getRightOperand(), or, pair)) {
                harmless.add(TypedUnit.bare(tree.getLeftOperand()));
            }
        }
        return super.visitBinary(tree, null);
    }

    /** Whether it is the test by value, beside tests for null alone, which come out alike for what is not null. */
    private boolean isEqualityUnlessNull(ExpressionTree expression, boolean equal, Pair pair) {
        Tree.Kind joint = equal ? Tree.Kind.CONDITIONAL_AND : Tree.Kind.CONDITIONAL_OR;
        int tests = 0;
        for (ExpressionTree part : parts(expression, joint)) {
            if (isEquality(part, equal, pair)) {
                tests++;
            } else if (!areNullTests(part, joint, equal ? Tree.Kind.NOT_EQUAL_TO : Tree.Kind.EQUAL_TO, pair)) {
                return false;
            }
        }
        return tests == 1;
    }

    private boolean isEquality(ExpressionTree expression, boolean equal, Pair pair) {
        if (equal) {
            return isCall(expression, EQUAL, pair);
        }
        return expression instanceof UnaryTree not
                && not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT
                && isCall(TypedUnit.bare(not.getExpression()), EQUAL, pair);
    }

    /**
     * {@code if (a == b) return true;}, then returns where one is null, then {@code return a.equals(b);}; the same with 0 and
     * {@code compareTo}.
     */
    @Override
    public @Nullable Void visitBlock(BlockTree tree, @Nullable Void nothing) {
        List<? extends StatementTree> statements = tree.getStatements();
        for (int i = 0; i < statements.size() && !ownEquality; i++) {
            if (statements.get(i) instanceof IfTree shortcut && shortcut.getElseStatement() == null) {
                Pair pair = Pair.of(unit, shortcut.getCondition(), Tree.Kind.EQUAL_TO);
                ExpressionTree value = returned(shortcut.getThenStatement());
                if (pair != null && value != null && goesOnLike(value, statements, i + 1, pair)) {
                    harmless.add(TypedUnit.bare(shortcut.getCondition()));
                }
            }
        }
        return super.visitBlock(tree, null);
    }

    private boolean goesOnLike(ExpressionTree value, List<? extends StatementTree> statements, int from, Pair pair) {
        for (int i = from; i < statements.size(); i++) {
            if (statements.get(i) instanceof IfTree test
                    && test.getElseStatement() == null
                    && returned(test.getThenStatement()) != null
                    && areNullTests(test.getCondition(), Tree.Kind.CONDITIONAL_OR, Tree.Kind.EQUAL_TO, pair)) {
                continue;
            }
            ExpressionTree last = returned(statements.get(i));
            return last != null
                    && ((isLiteral(value, true) && isCall(last, EQUAL, pair))
                            || (isLiteral(value, 0) && isCall(last, SAME_ORDER, pair)));
        }
        return false;
    }

    private static boolean isLiteral(ExpressionTree expression, Object value) {
        return TypedUnit.bare(expression) instanceof LiteralTree literal && value.equals(literal.getValue());
    }

    /** What a statement returns that does nothing else; null when it does something else. */
    private static @Nullable ExpressionTree returned(StatementTree statement) {
        if (statement instanceof BlockTree block) {
            return block.getStatements().size() == 1
                    ? returned(block.getStatements().get(0))
                    : null;
        }
        return statement instanceof ReturnTree result && result.getExpression() != null
                ? TypedUnit.bare(result.getExpression())
                : null;
    }

    /** Whether it consists of tests for null of one or both variables. */
    private boolean areNullTests(ExpressionTree expression, Tree.Kind joint, Tree.Kind test, Pair pair) {
        for (ExpressionTree part : parts(expression, joint)) {
            boolean known = part instanceof BinaryTree binary
                    && binary.getKind() == test
                    && ((isNull(binary.getRightOperand()) && pair.has(unit, binary.getLeftOperand()))
                            || (isNull(binary.getLeftOperand()) && pair.has(unit, binary.getRightOperand())));
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNull(ExpressionTree expression) {
        return TypedUnit.bare(expression).getKind() == Tree.Kind.NULL_LITERAL;
    }

    private static List<ExpressionTree> parts(ExpressionTree expression, Tree.Kind joint) {
        ExpressionTree bare = TypedUnit.bare(expression);
        List<ExpressionTree> parts = new ArrayList<>();
        if (bare instanceof BinaryTree binary && binary.getKind() == joint) {
            parts.addAll(parts(binary.getLeftOperand(), joint));
            parts.addAll(parts(binary.getRightOperand(), joint));
        } else {
            parts.add(bare);
        }
        return parts;
    }

    private boolean isCall(ExpressionTree expression, Set<String> methods, Pair pair) {
        if (!(expression instanceof MethodInvocationTree call)
                || call.getArguments().size() != 1
                || !(call.getMethodSelect() instanceof MemberSelectTree select)) {
            return false;
        }
        ExecutableElement method = unit.method(call);
        return method != null
                && methods.contains(described(method))
                && pair.areBoth(
                        unit, select.getExpression(), call.getArguments().get(0));
    }

    /** Of equals what it takes, of methods that other classes may have under the same name whose they are. */
    private static String described(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return switch (name) {
            case "equals" ->
                name + " " + TypedUnit.name(method.getParameters().get(0).asType());
            case "compareTo" -> name;
            default -> TypedUnit.owner(method) + "." + name;
        };
    }

    /** Two different variables of a method: nothing but the method itself can change them. */
    private record Pair(Element one, Element other) {

        static @Nullable Pair of(TypedUnit unit, ExpressionTree comparison, Tree.Kind kind) {
            if (!(TypedUnit.bare(comparison) instanceof BinaryTree binary) || binary.getKind() != kind) {
                return null;
            }
            Element one = variable(unit, binary.getLeftOperand());
            Element other = variable(unit, binary.getRightOperand());
            return one == null || other == null || one.equals(other) ? null : new Pair(one, other);
        }

        private static @Nullable Element variable(TypedUnit unit, ExpressionTree expression) {
            ExpressionTree bare = TypedUnit.bare(expression);
            Element element = bare instanceof IdentifierTree ? unit.element(bare) : null;
            boolean local = element != null
                    && (element.getKind() == ElementKind.PARAMETER || element.getKind() == ElementKind.LOCAL_VARIABLE);
            return local ? element : null;
        }

        boolean has(TypedUnit unit, ExpressionTree expression) {
            Element element = variable(unit, expression);
            return one.equals(element) || other.equals(element);
        }

        boolean areBoth(TypedUnit unit, ExpressionTree first, ExpressionTree second) {
            Element left = variable(unit, first);
            Element right = variable(unit, second);
            return (one.equals(left) && other.equals(right)) || (one.equals(right) && other.equals(left));
        }
    }

    /** Whether the candidate says itself what is equal or comes first, in a method or by a function. */
    private static final class OwnComparisons extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final TypedUnit unit;
        private boolean found;

        OwnComparisons(TypedUnit unit) {
            this.unit = unit;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
            found |= tree.getName().contentEquals("equals") || tree.getName().contentEquals("compareTo");
            return super.visitMethod(tree, null);
        }

        @Override
        public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void nothing) {
            function(tree);
            return super.visitLambdaExpression(tree, null);
        }

        @Override
        public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void nothing) {
            function(tree);
            return super.visitMemberReference(tree, null);
        }

        private void function(ExpressionTree tree) {
            TypeMirror target = unit.type(tree);
            TypeElement comparable = unit.elements().getTypeElement("java.lang.Comparable");
            found |= target == null
                    || comparable == null
                    || target.getKind() != TypeKind.DECLARED
                    || unit.types()
                            .isSubtype(
                                    unit.types().erasure(target), unit.types().erasure(comparable.asType()));
        }
    }
}
