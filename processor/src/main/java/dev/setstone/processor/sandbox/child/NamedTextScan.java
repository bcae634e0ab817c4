package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Notes which constant texts are kept under which names, passed to parameters, or compared with what has a name. */
final class NamedTextScan extends TreeScanner<@Nullable Void, @Nullable Void> {

    private static final Set<String> EQUALS = Set.of(
            "java.lang.String.equals",
            "java.lang.String.equalsIgnoreCase",
            "java.lang.String.contentEquals",
            "java.lang.String.compareTo");

    private final TypedUnit unit;
    private final Constants constants;
    private final Parts parts;

    NamedTextScan(TypedUnit unit, Constants constants, Parts parts) {
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
            compared(tree, name, arguments.get(0));
            if (name.equals("java.util.Objects.equals")) {
                named(nameOf(arguments.get(0)), arguments.get(1));
                named(nameOf(arguments.get(1)), arguments.get(0));
            }
            if (unit.own().containsKey(method.getEnclosingElement())) {
                passed(method, arguments);
            }
        }
        return super.visitMethodInvocation(tree, null);
    }

    private void passed(ExecutableElement method, List<? extends ExpressionTree> arguments) {
        for (int i = 0; i < Math.min(arguments.size(), method.getParameters().size()); i++) {
            named(method.getParameters().get(i).getSimpleName().toString(), arguments.get(i));
        }
    }

    @Override
    public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void nothing) {
        cases(tree.getExpression(), tree.getCases());
        return super.visitSwitch(tree, null);
    }

    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void nothing) {
        cases(tree.getExpression(), tree.getCases());
        return super.visitSwitchExpression(tree, null);
    }

    private void cases(ExpressionTree selector, List<? extends CaseTree> cases) {
        cases.forEach(one -> one.getExpressions().forEach(label -> named(nameOf(selector), label)));
    }

    private void compared(MethodInvocationTree tree, String name, ExpressionTree argument) {
        if (EQUALS.contains(name) && tree.getMethodSelect() instanceof MemberSelectTree select) {
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
}
