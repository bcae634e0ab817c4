package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds text that is made of values whose text is not their value, and notes what type variables stand for on the way. */
final class TextScan extends TreeScanner<@Nullable Void, @Nullable Void> {

    private static final String CODE = "unspecified-text";

    /** Methods of the JDK that make text of arguments of type Object. */
    private static final Set<String> WRITERS = Set.of(
            "java.lang.String.valueOf",
            "java.lang.String.format",
            "java.lang.StringBuilder.append",
            "java.lang.StringBuilder.insert",
            "java.util.Objects.toString",
            "java.util.Arrays.toString",
            "java.util.Arrays.deepToString");

    private final TypedUnit unit;
    private final Generics generics;
    private final TypeRule rule;
    private final Functions functions;

    TextScan(TypedUnit unit, Generics generics, TypeRule rule) {
        this.unit = unit;
        this.generics = generics;
        this.rule = rule;
        this.functions = new Functions(unit);
    }

    private void text(ExpressionTree expression) {
        ExpressionTree bare = TypedUnit.bare(expression);
        if (bare instanceof ConditionalExpressionTree conditional) {
            text(conditional.getTrueExpression());
            text(conditional.getFalseExpression());
        } else {
            text(unit.type(bare), bare);
        }
    }

    private void text(@Nullable TypeMirror type, Tree at) {
        String flaw = type == null ? null : rule.flaw(type);
        if (flaw != null) {
            unit.note(CODE, at, "the text of " + flaw);
        }
    }

    private boolean isString(Tree tree) {
        return TypedUnit.name(unit.type(tree)).equals("java.lang.String");
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void nothing) {
        if (tree.getKind() == Tree.Kind.PLUS && isString(tree)) {
            text(tree.getLeftOperand());
            text(tree.getRightOperand());
        }
        return super.visitBinary(tree, null);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void nothing) {
        if (tree.getKind() == Tree.Kind.PLUS_ASSIGNMENT && isString(tree.getVariable())) {
            text(tree.getExpression());
        }
        return super.visitCompoundAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
        ExecutableElement method = unit.method(tree);
        if (method != null) {
            generics.bindCall(method, tree.getMethodSelect(), tree.getArguments(), tree);
            if (WRITERS.contains(TypedUnit.owner(method) + "." + method.getSimpleName())) {
                arguments(method, tree.getArguments());
            }
            if (LibraryTexts.isToString(method)) {
                ownText(method, tree);
            }
        }
        return super.visitMethodInvocation(tree, null);
    }

    /** Of the arguments those that stand for an Object, or for an array of Objects. */
    private void arguments(ExecutableElement method, List<? extends ExpressionTree> arguments) {
        List<? extends VariableElement> parameters = method.getParameters();
        for (int i = 0; i < arguments.size(); i++) {
            TypeMirror formal =
                    parameters.get(Math.min(i, parameters.size() - 1)).asType();
            TypeMirror actual = unit.type(arguments.get(i));
            if (formal instanceof ArrayType array
                    && !array.getComponentType().getKind().isPrimitive()) {
                if (actual instanceof ArrayType values) {
                    element(values, arguments.get(i));
                } else {
                    text(arguments.get(i));
                }
            } else if (formal.getKind() == TypeKind.DECLARED) {
                text(arguments.get(i));
            }
        }
    }

    private void element(ArrayType values, Tree at) {
        TypeMirror element = values.getComponentType();
        text(element instanceof ArrayType inner ? inner.getComponentType() : element, at);
    }

    private void ownText(ExecutableElement method, MethodInvocationTree tree) {
        boolean ofObject = TypedUnit.owner(method).equals("java.lang.Object");
        if (!(tree.getMethodSelect() instanceof MemberSelectTree select)) {
            if (ofObject) {
                unit.note(CODE, tree, "the text of an object without toString");
            }
        } else if (!select.getExpression().toString().endsWith("super")) {
            text(select.getExpression());
        } else if (ofObject) {
            unit.note(CODE, tree, "the text that Object gives");
        }
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void nothing) {
        Functions.Function function = functions.of(unit.type(tree));
        ExecutableElement method = unit.method(tree);
        if (function != null && method != null) {
            bind(tree, method, function);
            List<? extends TypeMirror> given = function.parameters();
            String name = TypedUnit.owner(method) + "." + method.getSimpleName();
            if (WRITERS.contains(name) && !given.isEmpty()) {
                text(given.get(given.size() - 1), tree);
            } else if (LibraryTexts.isToString(method)) {
                text(given.isEmpty() ? unit.type(tree.getQualifierExpression()) : given.get(0), tree);
            }
        }
        disguise(tree);
        return super.visitMemberReference(tree, null);
    }

    private void bind(MemberReferenceTree tree, ExecutableElement method, Functions.Function function) {
        generics.bindClass(unit.type(tree), tree);
        if (tree.getMode() == ReferenceMode.NEW) {
            generics.bindClass(function.result(), tree);
        }
        boolean given = method.getModifiers().contains(Modifier.STATIC)
                || function.parameters().size() == method.getParameters().size();
        if (given) {
            generics.bindReference(method, function.parameters(), tree);
        }
    }

    /** A lambda may pass for a Comparable, whose text is thought to be a value's. */
    private void disguise(ExpressionTree function) {
        String target = TypedUnit.name(unit.type(function));
        if (LibraryTexts.isSpeakingInterface(target)) {
            unit.note(CODE, function, "a function in the place of a " + target + ": it has no text");
        }
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void nothing) {
        disguise(tree);
        generics.bindClass(unit.type(tree), tree);
        return super.visitLambdaExpression(tree, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void nothing) {
        generics.bindClass(unit.type(tree), tree);
        return super.visitNewClass(tree, null);
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
        if (tree.getExtendsClause() != null) {
            generics.bindClass(unit.type(tree.getExtendsClause()), tree);
        }
        tree.getImplementsClause().forEach(above -> generics.bindClass(unit.type(above), tree));
        return super.visitClass(tree, null);
    }
}
