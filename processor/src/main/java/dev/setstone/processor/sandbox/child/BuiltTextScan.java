package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Notes the constant text that stands before a value which may bring in anything, where text is built: by {@code +}, by concat, by a chain
 * of append, or by a format. Values on the way count as a question mark.
 */
final class BuiltTextScan extends TreeScanner<@Nullable Void, @Nullable Void> {

    private static final Pattern PLACE = Pattern.compile("%(?:\\d+\\$)?[-#+ 0,(<]*\\d*(?:\\.\\d+)?([a-zA-Z%])");

    private final TypedUnit unit;
    private final Constants constants;
    private final Parts parts;

    BuiltTextScan(TypedUnit unit, Constants constants, Parts parts) {
        this.unit = unit;
        this.constants = constants;
        this.parts = parts;
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void nothing) {
        if (tree.getKind() != Tree.Kind.PLUS || !parts.isText(tree)) {
            return super.visitBinary(tree, null);
        }
        List<ExpressionTree> operands = new ArrayList<>();
        flatten(tree, operands);
        judge(operands);
        // The operands' own parts, but not the shorter sums within this one.
        operands.forEach(operand -> scan(operand, null));
        return null;
    }

    private void flatten(ExpressionTree expression, List<ExpressionTree> operands) {
        if (expression instanceof BinaryTree binary && binary.getKind() == Tree.Kind.PLUS && parts.isText(binary)) {
            flatten(binary.getLeftOperand(), operands);
            operands.add(TypedUnit.bare(binary.getRightOperand()));
        } else {
            operands.add(TypedUnit.bare(expression));
        }
    }

    private void judge(List<? extends ExpressionTree> operands) {
        StringBuilder before = new StringBuilder();
        for (ExpressionTree operand : operands) {
            List<String> values = constants.of(operand);
            if (values != null && values.size() == 1) {
                before.append(values.get(0));
            } else {
                note(before.toString(), operand);
                before.append('?');
            }
        }
    }

    private void note(String before, ExpressionTree value) {
        if (!before.isBlank() && parts.isFree(value)) {
            unit.note("text-before-value", value, before);
        }
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
        String name = call(tree);
        if (name.equals("java.lang.String.concat") && tree.getMethodSelect() instanceof MemberSelectTree select) {
            judge(List.of(select.getExpression(), tree.getArguments().get(0)));
        } else if (name.equals("java.lang.String.join")) {
            judge(tree.getArguments().subList(1, tree.getArguments().size()));
        } else if (name.equals("java.lang.String.format")) {
            format(tree.getArguments());
        } else if (name.equals("java.lang.StringBuilder.append")) {
            List<ExpressionTree> chain = new ArrayList<>();
            chain(tree, chain);
            judge(chain);
        }
        return super.visitMethodInvocation(tree, null);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void nothing) {
        ExpressionTree first = constants.first(tree.getVariable());
        if (tree.getKind() == Tree.Kind.PLUS_ASSIGNMENT && first != null && parts.isText(tree.getVariable())) {
            List<ExpressionTree> operands = new ArrayList<>();
            flatten(first, operands);
            flatten(tree.getExpression(), operands);
            judge(operands);
        }
        return super.visitCompoundAssignment(tree, null);
    }

    private String call(MethodInvocationTree tree) {
        var method = unit.method(tree);
        return method == null ? "" : TypedUnit.owner(method) + "." + method.getSimpleName();
    }

    private void chain(ExpressionTree tree, List<ExpressionTree> appended) {
        if (tree instanceof MethodInvocationTree call
                && call(call).equals("java.lang.StringBuilder.append")
                && call.getMethodSelect() instanceof MemberSelectTree select) {
            chain(TypedUnit.bare(select.getExpression()), appended);
            appended.add(call.getArguments().get(0));
        } else if (tree instanceof NewClassTree start && !start.getArguments().isEmpty()) {
            appended.add(start.getArguments().get(0));
        } else if (tree instanceof IdentifierTree) {
            ExpressionTree first = constants.first(tree);
            if (first != null) {
                chain(TypedUnit.bare(first), appended);
            }
        }
    }

    private void format(List<? extends ExpressionTree> arguments) {
        int at = parts.isText(arguments.get(0)) ? 0 : 1;
        List<String> values = constants.of(arguments.get(at));
        if (values == null || values.size() != 1) {
            return;
        }
        String format = values.get(0);
        Matcher places = PLACE.matcher(format);
        int next = at + 1;
        while (places.find()) {
            String conversion = places.group(1);
            if (!conversion.equals("%") && next < arguments.size()) {
                note(format.substring(0, places.start()), arguments.get(next));
                next++;
            }
        }
    }
}
