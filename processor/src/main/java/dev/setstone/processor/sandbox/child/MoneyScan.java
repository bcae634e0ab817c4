package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds amounts of money that are calculated with double or float, whose sums and products are not exact. A value is money by its name, or
 * because it was made from one. The quotient of two amounts is a plain number.
 */
final class MoneyScan extends TreeScanner<@Nullable Void, @Nullable Void> {

    private static final String CODE = "floating-point-money";
    private static final int MAX_ROUNDS = 8;
    private static final Set<String> SUMS =
            Set.of("mapToDouble", "summingDouble", "averagingDouble", "summarizingDouble");

    private final TypedUnit unit;
    private final MoneyValues money;
    private boolean settled;
    private @Nullable Element method;

    MoneyScan(TypedUnit unit) {
        this.unit = unit;
        this.money = new MoneyValues(unit);
    }

    /** Looks where money goes until nothing new is found, and then at what is done with it. */
    void scan() {
        int before = -1;
        for (int round = 0; round < MAX_ROUNDS && before != money.known(); round++) {
            before = money.known();
            scan(unit.tree(), null);
        }
        settled = true;
        scan(unit.tree(), null);
    }

    private void note(Tree at, String text) {
        if (settled) {
            unit.note(CODE, at, text);
        }
    }

    private void flows(@Nullable ExpressionTree from, @Nullable Element to) {
        if (from != null && to != null && money.isFloating(unit.type(from)) && money.isMoney(from)) {
            money.learn(to);
        }
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
        Element outer = method;
        method = unit.element(tree);
        super.visitMethod(tree, null);
        method = outer;
        return null;
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void nothing) {
        Element outer = method;
        method = null;
        super.visitLambdaExpression(tree, null);
        method = outer;
        return null;
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void nothing) {
        flows(tree.getExpression(), method);
        return super.visitReturn(tree, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
        flows(tree.getInitializer(), unit.element(tree));
        return super.visitVariable(tree, null);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void nothing) {
        flows(tree.getExpression(), money.variable(tree.getVariable()));
        return super.visitAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void nothing) {
        ExpressionTree variable = tree.getVariable();
        boolean ofMoney = money.isMoney(variable) || money.isMoney(tree.getExpression());
        if (money.isFloating(unit.type(variable)) && ofMoney) {
            note(tree, "money in " + unit.type(variable));
            flows(tree.getExpression(), unit.element(variable));
        }
        return super.visitCompoundAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void nothing) {
        if (money.isArithmetic(tree) && money.isFloating(unit.type(tree)) && money.isMoney(tree)) {
            note(tree, "money in " + unit.type(tree));
        }
        return super.visitBinary(tree, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void nothing) {
        List<? extends ExpressionTree> arguments = tree.getArguments();
        if (TypedUnit.name(unit.type(tree)).equals("java.math.BigDecimal")
                && money.isFloating(unit.type(arguments.get(0)))) {
            note(tree, "a BigDecimal of a double, which has digits that nobody wrote");
        }
        return super.visitNewClass(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
        ExecutableElement called = unit.method(tree);
        List<? extends ExpressionTree> arguments = tree.getArguments();
        if (called != null) {
            for (int i = 0;
                    i < Math.min(arguments.size(), called.getParameters().size());
                    i++) {
                flows(arguments.get(i), called.getParameters().get(i));
            }
            if (called.getSimpleName().contentEquals("reduce")
                    && arguments.stream().anyMatch(MoneyScan::isDoubleSum)
                    && money.isNamedIn(tree)) {
                note(tree, "money in double");
            }
            if (SUMS.contains(called.getSimpleName().toString()) && !arguments.isEmpty()) {
                sum(tree, TypedUnit.bare(arguments.get(0)));
            }
        }
        return super.visitMethodInvocation(tree, null);
    }

    private static List<ExpressionTree> returned(LambdaExpressionTree lambda) {
        List<ExpressionTree> returned = new ArrayList<>();
        if (lambda.getBody() instanceof ExpressionTree value) {
            return List.of(value);
        }
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void nothing) {
                if (tree.getExpression() != null) {
                    returned.add(tree.getExpression());
                }
                return null;
            }
        }.scan(lambda.getBody(), null);
        return returned;
    }

    private static boolean isDoubleSum(ExpressionTree argument) {
        return argument instanceof MemberReferenceTree reference
                && reference.getName().contentEquals("sum")
                && reference.getQualifierExpression().toString().matches("Double|Float");
    }

    private void sum(MethodInvocationTree tree, ExpressionTree function) {
        boolean ofMoney = false;
        if (function instanceof LambdaExpressionTree lambda) {
            ofMoney = returned(lambda).stream().anyMatch(money::isMoney);
        } else if (function instanceof MemberReferenceTree reference) {
            String name = reference.getName().toString();
            ofMoney = MoneyNames.isMoney(name) || (name.equals("doubleValue") && money.isNamedIn(tree));
        }
        if (ofMoney) {
            note(tree, "money in double");
        }
    }
}
