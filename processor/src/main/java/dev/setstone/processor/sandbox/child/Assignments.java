package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** What the candidate's variables are given, and what its methods hold. */
final class Assignments extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final TypedUnit unit;
    private final Map<Element, ExpressionTree> initial = new HashMap<>();
    private final Map<Element, MethodTree> methods = new HashMap<>();
    private final Set<Element> reassigned = new HashSet<>();

    Assignments(TypedUnit unit) {
        this.unit = unit;
        scan(unit.tree(), null);
    }

    /** What a variable is given, when it is never given anything else. */
    @Nullable
    ExpressionTree only(@Nullable Element variable) {
        return variable == null || reassigned.contains(variable) ? null : initial.get(variable);
    }

    boolean isReassigned(Element variable) {
        return reassigned.contains(variable);
    }

    /** What a variable is given where it is declared. */
    @Nullable
    ExpressionTree first(@Nullable Element variable) {
        return variable == null ? null : initial.get(variable);
    }

    @Nullable
    MethodTree method(@Nullable Element method) {
        return method == null ? null : methods.get(method);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
        Element element = unit.element(tree);
        if (element != null && tree.getInitializer() != null) {
            initial.put(element, tree.getInitializer());
        }
        return super.visitVariable(tree, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
        Element element = unit.element(tree);
        if (element != null) {
            methods.put(element, tree);
        }
        return super.visitMethod(tree, null);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void nothing) {
        assigned(tree.getVariable());
        return super.visitAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void nothing) {
        assigned(tree.getVariable());
        return super.visitCompoundAssignment(tree, null);
    }

    private void assigned(ExpressionTree variable) {
        Element element = unit.element(variable);
        if (element != null) {
            reassigned.add(element);
        }
    }
}
