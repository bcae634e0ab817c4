package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import org.jspecify.annotations.Nullable;

/** Counts the ways through a method, after McCabe: one, and one more for each decision, lambdas included. */
final class Complexity extends TreeScanner<@Nullable Void, @Nullable Void> {

    private int decisions;

    /** The cyclomatic complexity of a method, from 1. */
    int of(MethodTree method) {
        scan(method.getBody(), null);
        return decisions + 1;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
        // A class within the method has methods of its own.
        return null;
    }

    @Override
    public @Nullable Void visitIf(IfTree tree, @Nullable Void nothing) {
        decisions++;
        return super.visitIf(tree, null);
    }

    @Override
    public @Nullable Void visitConditionalExpression(ConditionalExpressionTree tree, @Nullable Void nothing) {
        decisions++;
        return super.visitConditionalExpression(tree, null);
    }

    @Override
    public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void nothing) {
        decisions++;
        return super.visitForLoop(tree, null);
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void nothing) {
        decisions++;
        return super.visitEnhancedForLoop(tree, null);
    }

    @Override
    public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void nothing) {
        decisions++;
        return super.visitWhileLoop(tree, null);
    }

    @Override
    public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void nothing) {
        decisions++;
        return super.visitDoWhileLoop(tree, null);
    }

    @Override
    public @Nullable Void visitCase(CaseTree tree, @Nullable Void nothing) {
        // A pattern of a later Java has no expressions either, so the default is told by its text.
        if (!tree.getExpressions().isEmpty() || !tree.toString().strip().startsWith("default")) {
            decisions++;
        }
        return super.visitCase(tree, null);
    }

    @Override
    public @Nullable Void visitCatch(CatchTree tree, @Nullable Void nothing) {
        decisions++;
        return super.visitCatch(tree, null);
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void nothing) {
        if (tree.getKind() == Tree.Kind.CONDITIONAL_AND || tree.getKind() == Tree.Kind.CONDITIONAL_OR) {
            decisions++;
        }
        return super.visitBinary(tree, null);
    }
}
