package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Tells which numbers are amounts of money. */
final class MoneyValues {

    private static final Set<Tree.Kind> ARITHMETIC =
            Set.of(Tree.Kind.PLUS, Tree.Kind.MINUS, Tree.Kind.MULTIPLY, Tree.Kind.DIVIDE, Tree.Kind.REMAINDER);

    private final TypedUnit unit;
    private final Set<Element> learned = new HashSet<>();

    MoneyValues(TypedUnit unit) {
        this.unit = unit;
    }

    void learn(Element variable) {
        learned.add(variable);
    }

    int known() {
        return learned.size();
    }

    boolean isArithmetic(Tree tree) {
        return ARITHMETIC.contains(tree.getKind());
    }

    boolean isFloating(@Nullable TypeMirror type) {
        TypeKind kind = kind(type);
        return kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT;
    }

    /** The kind of a primitive or of what a box holds. */
    private static @Nullable TypeKind kind(@Nullable TypeMirror type) {
        if (type == null || type.getKind().isPrimitive()) {
            return type == null ? null : type.getKind();
        }
        return switch (TypedUnit.name(type)) {
            case "java.lang.Double" -> TypeKind.DOUBLE;
            case "java.lang.Float" -> TypeKind.FLOAT;
            case "java.lang.Integer" -> TypeKind.INT;
            case "java.lang.Long" -> TypeKind.LONG;
            default -> null;
        };
    }

    /** Whether a number is an amount. */
    boolean isMoney(ExpressionTree expression) {
        ExpressionTree bare = TypedUnit.bare(expression);
        TypeKind kind = kind(unit.type(bare));
        if (kind == null || kind == TypeKind.BOOLEAN || kind == TypeKind.CHAR) {
            return false;
        }
        if (bare instanceof BinaryTree binary) {
            return isMoney(binary);
        }
        if (bare instanceof ConditionalExpressionTree choice) {
            return isMoney(choice.getTrueExpression()) || isMoney(choice.getFalseExpression());
        }
        if (bare instanceof UnaryTree unary) {
            return isMoney(unary.getExpression());
        }
        if (bare instanceof TypeCastTree cast) {
            return isMoney(cast.getExpression());
        }
        if (bare instanceof MethodInvocationTree call) {
            return isMoney(call);
        }
        return isNamed(bare);
    }

    private boolean isMoney(BinaryTree binary) {
        boolean left = isMoney(binary.getLeftOperand());
        boolean right = isMoney(binary.getRightOperand());
        return switch (binary.getKind()) {
            case PLUS, MINUS, MULTIPLY -> left || right;
            case DIVIDE -> left && !right;
            case REMAINDER -> left;
            default -> false;
        };
    }

    private boolean isMoney(MethodInvocationTree call) {
        ExecutableElement method = unit.method(call);
        if (method == null) {
            return false;
        }
        List<? extends ExpressionTree> arguments = call.getArguments();
        return switch (TypedUnit.owner(method) + "." + method.getSimpleName()) {
            case "java.math.BigDecimal.doubleValue", "java.math.BigDecimal.floatValue" ->
                isNamedIn(call.getMethodSelect());
            case "java.lang.Double.parseDouble", "java.lang.Double.valueOf", "java.lang.Float.parseFloat" ->
                arguments.stream().anyMatch(this::isNamedIn);
            case "java.lang.Math.round",
                    "java.lang.Math.abs",
                    "java.lang.Math.floor",
                    "java.lang.Math.ceil",
                    "java.lang.Math.rint",
                    "java.lang.Math.max",
                    "java.lang.Math.min" -> arguments.stream().anyMatch(this::isMoney);
            default -> isNamed(call);
        };
    }

    /** What is assigned to; of an element of an array the array. */
    @Nullable
    Element variable(ExpressionTree tree) {
        ExpressionTree bare = TypedUnit.bare(tree);
        return bare instanceof ArrayAccessTree access ? variable(access.getExpression()) : unit.element(bare);
    }

    /** By the name of the variable or method, or by what has been found to flow there. */
    private boolean isNamed(ExpressionTree tree) {
        Element element = variable(tree);
        boolean value = element instanceof VariableElement
                || (element instanceof ExecutableElement method
                        && method.getParameters().isEmpty());
        return element != null
                && (learned.contains(element)
                        || (value && MoneyNames.isMoney(element.getSimpleName().toString())));
    }

    /** Whether any name in a part of the tree means money, as in {@code line.price().doubleValue()}. */
    boolean isNamedIn(Tree tree) {
        NameScan names = new NameScan();
        names.scan(tree, null);
        return names.found;
    }

    private static final class NameScan extends TreeScanner<@Nullable Void, @Nullable Void> {

        private boolean found;

        @Override
        public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
            found |= MoneyNames.isMoneyIfDecimal(tree.getName().toString());
            return super.visitIdentifier(tree, null);
        }

        @Override
        public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
            found |= MoneyNames.isMoneyIfDecimal(tree.getIdentifier().toString());
            return super.visitMemberSelect(tree, null);
        }

        @Override
        public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void nothing) {
            found |= MoneyNames.isMoneyIfDecimal(tree.getName().toString());
            return super.visitMemberReference(tree, null);
        }
    }
}
