package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import dev.setstone.processor.sandbox.child.CompileReply.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Holds a candidate against the limits of readable code: what people who review a recording can take in. */
final class ShapeCheck extends TreeScanner<@Nullable Void, @Nullable String> {

    private static final int MAX_LINES = 50;
    private static final int MAX_COMPLEXITY = 10;

    private final SourcePositions positions;
    private final CompilationUnitTree unit;
    private final CompileJob job;
    private final List<Message> messages = new ArrayList<>();

    ShapeCheck(SourcePositions positions, CompilationUnitTree unit, CompileJob job) {
        this.positions = positions;
        this.unit = unit;
        this.job = job;
    }

    /** What is wrong, in no particular order. */
    List<Message> messages() {
        String packageName =
                unit.getPackageName() == null ? "" : unit.getPackageName().toString();
        if (!packageName.equals(job.packageName())) {
            add(
                    "error",
                    "wrong-package",
                    unit,
                    "the package must be " + name(job.packageName()) + ", found " + name(packageName));
        }
        boolean declared = false;
        for (Tree type : unit.getTypeDecls()) {
            if (type instanceof ClassTree top) {
                if (top.getSimpleName().contentEquals(job.simpleName())) {
                    declared = true;
                    logicClass(top);
                } else {
                    add(
                            "shape",
                            "structure",
                            top,
                            "the file must declare no other top-level type than " + job.simpleName() + ", found "
                                    + top.getSimpleName());
                }
            }
        }
        if (!declared) {
            add("error", "wrong-class", unit, "the file must declare the class " + job.simpleName());
        }
        scan(unit, null);
        return Collections.unmodifiableList(messages);
    }

    private static String name(String packageName) {
        return packageName.isEmpty() ? "the unnamed one" : packageName;
    }

    private void add(String kind, String code, Tree tree, String text) {
        messages.add(new Message(kind, code, startLine(tree), text));
    }

    private int startLine(Tree tree) {
        return lineAt(positions.getStartPosition(unit, tree));
    }

    private int lineAt(long offset) {
        return offset < 0 ? 0 : (int) unit.getLineMap().getLineNumber(offset);
    }

    private void logicClass(ClassTree logic) {
        if (logic.getKind() != Tree.Kind.CLASS) {
            add("shape", "structure", logic, job.simpleName() + " must be a class");
        } else if (!has(logic.getModifiers(), Modifier.FINAL)) {
            add("shape", "structure", logic, "class " + job.simpleName() + " must be final");
        }
        for (Tree member : logic.getMembers()) {
            if (member instanceof MethodTree method) {
                method(method);
            } else if (member instanceof VariableTree field) {
                field(field);
            } else if (member instanceof BlockTree block && !block.isStatic()) {
                add("shape", "structure", block, "the class must have no instance initializer");
            }
        }
    }

    private void method(MethodTree method) {
        boolean constructor = method.getReturnType() == null;
        ModifiersTree modifiers = method.getModifiers();
        // javac adds a constructor that stands nowhere in the source.
        if (constructor && positions.getEndPosition(unit, method) < 0) {
            return;
        }
        if (constructor && !has(modifiers, Modifier.PRIVATE)) {
            add("shape", "structure", method, "the constructor must be private");
        }
        if (!constructor && !has(modifiers, Modifier.STATIC)) {
            add("shape", "structure", method, "method " + method.getName() + " must be static");
        }
        if (!constructor) {
            access(modifiers, method, "method " + method.getName());
        }
    }

    private void field(VariableTree field) {
        ModifiersTree modifiers = field.getModifiers();
        if (!has(modifiers, Modifier.STATIC) || !has(modifiers, Modifier.FINAL)) {
            add("shape", "structure", field, "field " + field.getName() + " must be static and final");
        }
        access(modifiers, field, "field " + field.getName());
    }

    private void access(ModifiersTree modifiers, Tree member, String what) {
        // Steps need not be public: the class that calls them is in the same package.
        if (has(modifiers, Modifier.PROTECTED)) {
            add("shape", "structure", member, what + " must not be protected");
        }
    }

    private static boolean has(ModifiersTree modifiers, Modifier modifier) {
        return modifiers.getFlags().contains(modifier);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable String outer) {
        String name = method.getName().toString();
        int lines = lineAt(positions.getEndPosition(unit, method)) - startLine(method) + 1;
        if (lines > MAX_LINES) {
            add(
                    "shape",
                    "method-length",
                    method,
                    "method " + name + " has " + lines + " lines; the limit is " + MAX_LINES);
        }
        int complexity = new Complexity().of(method);
        if (complexity > MAX_COMPLEXITY) {
            add(
                    "shape",
                    "complexity",
                    method,
                    "method " + name + " has the cyclomatic complexity " + complexity + "; the limit is "
                            + MAX_COMPLEXITY);
        }
        return super.visitMethod(method, name);
    }

    @Override
    public @Nullable Void visitCatch(CatchTree tree, @Nullable String method) {
        List<? extends StatementTree> statements = tree.getBlock().getStatements();
        if (statements.isEmpty()) {
            add(
                    "shape",
                    "empty-catch",
                    tree,
                    "an empty catch hides the failure of " + tree.getParameter().getType());
        }
        return super.visitCatch(tree, method);
    }

    @Override
    public @Nullable Void visitTry(TryTree tree, @Nullable String method) {
        BlockTree block = tree.getFinallyBlock();
        if (block != null && new Leaving().leaves(block)) {
            add(
                    "shape",
                    "finally-leaves",
                    block,
                    "a finally block that can end in return, throw, break, continue or yield swallows every failure, of the JVM too");
        }
        return super.visitTry(tree, method);
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, @Nullable String method) {
        return super.visitLambdaExpression(lambda, null);
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable String method) {
        if (method != null && isNull(tree.getExpression())) {
            add("shape", "null-returned", tree, "method " + method + " returns null");
        }
        return super.visitReturn(tree, method);
    }

    private static boolean isNull(@Nullable ExpressionTree expression) {
        if (expression instanceof ParenthesizedTree parenthesized) {
            return isNull(parenthesized.getExpression());
        }
        if (expression instanceof ConditionalExpressionTree conditional) {
            return isNull(conditional.getTrueExpression()) || isNull(conditional.getFalseExpression());
        }
        return expression != null && expression.getKind() == Tree.Kind.NULL_LITERAL;
    }
}
