package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Which texts an expression can have, where the source says them all: constants, choices between them, and locals and methods that are such. */
class Constants {

    private static final int MAX_VALUES = 64;
    private static final int MAX_DEPTH = 10;

    /** What one question may cost; hostile recursions would take exponential time. */
    private static final int MAX_STEPS = 20_000;

    private final TypedUnit unit;
    private final Assignments assignments;
    private int steps;

    Constants(TypedUnit unit) {
        this.unit = unit;
        this.assignments = new Assignments(unit);
    }

    /** Every text that the expression can have; null when the source does not say. */
    @Nullable
    List<String> of(ExpressionTree expression) {
        steps = 0;
        return of(expression, 0);
    }

    /** Every text that a variable without a first value can have; null when that is not known. */
    @Nullable
    List<String> given(VariableElement variable, int depth) {
        return null;
    }

    /** Every text that a method of the library can give back; null when that is not known. */
    @Nullable
    List<String> library(MethodInvocationTree call, int depth) {
        return null;
    }

    boolean isReassigned(VariableElement variable) {
        return assignments.isReassigned(variable);
    }

    /** What a variable that is never assigned anew was given; null when it is no such variable. */
    @Nullable
    ExpressionTree initial(ExpressionTree variable) {
        return assignments.only(unit.element(variable));
    }

    /** What a variable was given first; null when it is none, or was given nothing. */
    @Nullable
    ExpressionTree first(ExpressionTree variable) {
        return assignments.first(unit.element(variable));
    }

    @Nullable
    List<String> of(ExpressionTree expression, int depth) {
        ExpressionTree bare = TypedUnit.bare(expression);
        if (depth > MAX_DEPTH || ++steps > MAX_STEPS) {
            return null;
        }
        if (bare instanceof LiteralTree literal) {
            return literal.getValue() == null ? null : List.of(String.valueOf(literal.getValue()));
        }
        if (bare instanceof TypeCastTree cast) {
            boolean character = cast.getType().toString().equals("char");
            return character
                            && TypedUnit.bare(cast.getExpression()) instanceof LiteralTree literal
                            && literal.getValue() instanceof Integer code
                    ? List.of(String.valueOf((char) code.intValue()))
                    : null;
        }
        if (bare instanceof BinaryTree binary) {
            return binary.getKind() == Tree.Kind.PLUS ? joined(binary, depth) : null;
        }
        if (bare instanceof ConditionalExpressionTree choice) {
            List<String> first = of(choice.getTrueExpression(), depth + 1);
            return first == null ? null : either(first, of(choice.getFalseExpression(), depth + 1));
        }
        if (bare instanceof SwitchExpressionTree choice) {
            return cases(choice, depth);
        }
        if (bare instanceof MethodInvocationTree call) {
            return results(call, depth);
        }
        return variable(bare, depth);
    }

    private @Nullable List<String> variable(ExpressionTree bare, int depth) {
        if (unit.element(bare) instanceof VariableElement variable) {
            Object constant = variable.getConstantValue();
            ExpressionTree value = initial(bare);
            if (constant != null) {
                return List.of(constant.toString());
            }
            return value == null ? given(variable, depth) : of(value, depth + 1);
        }
        return null;
    }

    private @Nullable List<String> joined(BinaryTree binary, int depth) {
        List<String> left = of(binary.getLeftOperand(), depth);
        return left == null ? null : joined(left, of(binary.getRightOperand(), depth));
    }

    static @Nullable List<String> joined(@Nullable List<String> left, @Nullable List<String> right) {
        if (left == null || right == null || left.size() * right.size() > MAX_VALUES) {
            return null;
        }
        List<String> all = new ArrayList<>();
        left.forEach(start -> right.forEach(end -> all.add(start + end)));
        return all;
    }

    static @Nullable List<String> either(@Nullable List<String> one, @Nullable List<String> other) {
        if (one == null || other == null || one.size() + other.size() > MAX_VALUES) {
            return null;
        }
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private @Nullable List<String> cases(SwitchExpressionTree choice, int depth) {
        List<String> all = List.of();
        for (CaseTree one : choice.getCases()) {
            Tree body = one.getBody();
            all = either(all, caseValues(one, body, depth));
            if (all == null) {
                return null;
            }
        }
        return all;
    }

    private @Nullable List<String> caseValues(CaseTree one, @Nullable Tree body, int depth) {
        if (body instanceof ExpressionTree value) {
            return of(value, depth + 1);
        }
        return body instanceof ThrowTree ? List.of() : yielded(body, one.getStatements(), depth);
    }

    private @Nullable List<String> yielded(
            @Nullable Tree body, @Nullable List<? extends StatementTree> statements, int depth) {
        Results results = new Results(depth);
        results.scan(body, null);
        results.scan(statements, null);
        return results.all;
    }

    private @Nullable List<String> results(MethodInvocationTree call, int depth) {
        MethodTree method = assignments.method(unit.element(call));
        if (method == null || method.getBody() == null) {
            return library(call, depth);
        }
        Results results = new Results(depth);
        results.scan(method.getBody(), null);
        return results.all;
    }

    /** The method that a call runs, where it is one of the candidate's own; null where it is not. */
    @Nullable
    Tree body(MethodInvocationTree call) {
        return assignments.method(unit.element(call));
    }

    /** What a block yields or returns. */
    private final class Results extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final int depth;
        private @Nullable List<String> all = List.of();

        Results(int depth) {
            this.depth = depth;
        }

        private void add(@Nullable ExpressionTree value) {
            // Once unknown it stays so; to look further would take exponential time in hostile recursions.
            all = all == null || value == null ? null : either(all, of(value, depth + 1));
        }

        @Override
        public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void nothing) {
            add(tree.getExpression());
            return null;
        }

        @Override
        public @Nullable Void visitYield(YieldTree tree, @Nullable Void nothing) {
            add(tree.getValue());
            return null;
        }

        @Override
        public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void nothing) {
            return null;
        }
    }
}
