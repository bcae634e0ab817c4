package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds objects that are compared by identity although only their values are specified. */
final class IdentityScan extends TreeScanner<@Nullable Void, @Nullable Void> {

    static final String CODE = "identity-comparison";

    private final TypedUnit unit;
    private final TypeRule rule;
    private final Set<Tree> harmless;

    IdentityScan(TypedUnit unit, TypeRule rule) {
        this.unit = unit;
        this.rule = rule;
        this.harmless = new IdentityShortcuts(unit).find();
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void nothing) {
        boolean compares = tree.getKind() == Tree.Kind.EQUAL_TO || tree.getKind() == Tree.Kind.NOT_EQUAL_TO;
        TypeMirror left = unit.type(tree.getLeftOperand());
        TypeMirror right = unit.type(tree.getRightOperand());
        if (compares
                && !harmless.contains(tree)
                && left != null
                && right != null
                && isObject(left)
                && isObject(right)) {
            boolean self = isThis(tree.getLeftOperand()) || isThis(tree.getRightOperand());
            String flaw = self ? null : rule.flaw(left);
            if (flaw != null && rule.flaw(right) != null) {
                unit.note(CODE, tree, "the identity of " + flaw);
            }
        }
        return super.visitBinary(tree, null);
    }

    /** Neither a primitive, which makes javac unbox the other side, nor null. */
    private static boolean isObject(TypeMirror type) {
        return !type.getKind().isPrimitive() && type.getKind() != TypeKind.NULL;
    }

    private static boolean isThis(ExpressionTree expression) {
        return TypedUnit.bare(expression) instanceof IdentifierTree name
                && name.getName().contentEquals("this");
    }
}
