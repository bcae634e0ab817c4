package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds catch blocks that look like an answer and are none: whatever happens in them is lost when they end. */
final class SwallowScan extends TreeScanner<@Nullable Void, @Nullable Void> {

    /** Calls on values change nothing. */
    private static final Set<String> VALUES = Set.of("java.lang", "java.math", "java.time");

    private final TypedUnit unit;

    SwallowScan(TypedUnit unit) {
        this.unit = unit;
    }

    @Override
    public @Nullable Void visitCatch(CatchTree tree, @Nullable Void nothing) {
        Effects effects = new Effects();
        effects.scan(tree.getBlock(), null);
        if (!effects.found && !tree.getBlock().getStatements().isEmpty()) {
            unit.note(
                    "swallowed-error",
                    tree,
                    "a catch block that does nothing about "
                            + tree.getParameter().getType());
        }
        return super.visitCatch(tree, null);
    }

    private boolean isWithoutEffect(MethodInvocationTree call) {
        if (!(call.getMethodSelect() instanceof MemberSelectTree select)) {
            return false;
        }
        ExpressionTree receiver = TypedUnit.bare(select.getExpression());
        if (receiver instanceof NewClassTree
                || (receiver instanceof MethodInvocationTree inner && isWithoutEffect(inner))) {
            return true;
        }
        TypeMirror type = unit.type(receiver);
        Element element = type == null ? null : unit.types().asElement(type);
        String name = TypedUnit.name(type);
        boolean builder = name.equals("java.lang.StringBuilder") || name.startsWith("java.lang.Iterable");
        return element != null
                && !builder
                && VALUES.contains(
                        unit.elements().getPackageOf(element).getQualifiedName().toString());
    }

    private final class Effects extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final Set<@Nullable Element> declared = new HashSet<>();
        private boolean found;

        private @Nullable Void found() {
            found = true;
            return null;
        }

        @Override
        public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void nothing) {
            return found();
        }

        @Override
        public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void nothing) {
            return found();
        }

        @Override
        public @Nullable Void visitYield(YieldTree tree, @Nullable Void nothing) {
            return found();
        }

        @Override
        public @Nullable Void visitBreak(BreakTree tree, @Nullable Void nothing) {
            return found();
        }

        @Override
        public @Nullable Void visitContinue(ContinueTree tree, @Nullable Void nothing) {
            return found();
        }

        @Override
        public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void nothing) {
            found |= !declared.contains(unit.element(tree.getVariable()));
            return super.visitAssignment(tree, null);
        }

        @Override
        public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
            declared.add(unit.element(tree));
            return super.visitVariable(tree, null);
        }

        @Override
        public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void nothing) {
            found |= !declared.contains(unit.element(tree.getVariable()));
            return super.visitCompoundAssignment(tree, null);
        }

        @Override
        public @Nullable Void visitExpressionStatement(ExpressionStatementTree tree, @Nullable Void nothing) {
            ExpressionTree expression = TypedUnit.bare(tree.getExpression());
            boolean effect = expression instanceof UnaryTree
                    || (expression instanceof MethodInvocationTree call && !isWithoutEffect(call));
            found |= effect;
            return super.visitExpressionStatement(tree, null);
        }
    }
}
