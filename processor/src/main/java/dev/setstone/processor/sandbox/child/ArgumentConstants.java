package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Constants that also follow parameters of private methods to all calls of these, and know the elements of constant lists. */
final class ArgumentConstants extends Constants {

    private static final int MAX_LISTS = 4;

    /** How an argument is read. */
    private interface Reading {
        @Nullable
        List<String> of(ExpressionTree argument, int depth);
    }

    private final TypedUnit unit;
    private final Map<ExecutableElement, List<MethodInvocationTree>> calls = new HashMap<>();
    private final Map<Element, ExpressionTree> loops = new HashMap<>();
    private final Set<Element> referenced = new HashSet<>();

    ArgumentConstants(TypedUnit unit) {
        super(unit);
        this.unit = unit;
        new Calls().scan(unit.tree(), null);
    }

    @Override
    @Nullable
    List<String> given(VariableElement variable, int depth) {
        if (isReassigned(variable)) {
            return null;
        }
        ExpressionTree list = loops.get(variable);
        return list == null ? ofArguments(variable, depth, this::of) : elements(list, depth + 1);
    }

    /** What all calls of the method give to its parameter. */
    private @Nullable List<String> ofArguments(VariableElement variable, int depth, Reading reading) {
        if (!(variable.getEnclosingElement() instanceof ExecutableElement method)
                || method.getKind() != ElementKind.METHOD
                || !method.getModifiers().contains(Modifier.PRIVATE)
                || method.isVarArgs()
                || referenced.contains(method)) {
            return null;
        }
        // Parameters of lambdas lie in the method too, but are none of its own.
        int index = method.getParameters().indexOf(variable);
        List<String> all = index < 0 || !calls.containsKey(method) ? null : List.of();
        for (MethodInvocationTree call : calls.getOrDefault(method, List.of())) {
            all = all == null
                    ? null
                    : either(all, reading.of(call.getArguments().get(index), depth + 1));
        }
        return all;
    }

    /** What a list can hold. */
    private @Nullable List<String> elements(ExpressionTree list, int depth) {
        ExpressionTree bare = TypedUnit.bare(list);
        if (depth > MAX_LISTS) {
            return null;
        }
        if (!(bare instanceof MethodInvocationTree call)) {
            ExpressionTree initial = initial(bare);
            if (initial != null) {
                return elements(initial, depth + 1);
            }
            return unit.element(bare) instanceof VariableElement variable && !isReassigned(variable)
                    ? ofArguments(variable, depth, this::elements)
                    : null;
        }
        List<String> all = isCallOf(call, "java.util.List.of") ? List.of() : null;
        for (ExpressionTree argument : call.getArguments()) {
            all = all == null ? null : either(all, of(argument, depth + 1));
        }
        return all;
    }

    @Override
    @Nullable
    List<String> library(MethodInvocationTree call, int depth) {
        if (!isCallOf(call, "java.lang.String.join")) {
            return null;
        }
        List<? extends ExpressionTree> arguments = call.getArguments();
        String between = single(arguments.get(0), depth);
        List<? extends ExpressionTree> parts = arguments.subList(1, arguments.size());
        if (parts.size() == 1) {
            ExpressionTree list = TypedUnit.bare(parts.get(0));
            ExpressionTree initial = list instanceof MethodInvocationTree ? list : initial(list);
            parts = initial instanceof MethodInvocationTree of && isCallOf(of, "java.util.List.of")
                    ? of.getArguments()
                    : List.of();
        }
        List<String> texts = new ArrayList<>();
        for (ExpressionTree part : parts) {
            String text = single(part, depth);
            if (text == null) {
                return null;
            }
            texts.add(text);
        }
        return between == null || texts.isEmpty() ? null : List.of(String.join(between, texts));
    }

    private @Nullable String single(ExpressionTree expression, int depth) {
        List<String> values = of(expression, depth + 1);
        return values == null || values.size() != 1 ? null : values.get(0);
    }

    private boolean isCallOf(MethodInvocationTree call, String name) {
        ExecutableElement method = unit.method(call);
        return method != null && (TypedUnit.owner(method) + "." + method.getSimpleName()).equals(name);
    }

    private final class Calls extends TreeScanner<@Nullable Void, @Nullable Void> {

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
            ExecutableElement method = unit.method(tree);
            if (method != null) {
                calls.computeIfAbsent(method, key -> new ArrayList<>()).add(tree);
            }
            return super.visitMethodInvocation(tree, null);
        }

        @Override
        public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void nothing) {
            Element variable = unit.element(tree.getVariable());
            if (variable != null) {
                loops.put(variable, tree.getExpression());
            }
            return super.visitEnhancedForLoop(tree, null);
        }

        @Override
        public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void nothing) {
            Element method = unit.element(tree);
            if (method != null) {
                referenced.add(method);
            }
            return super.visitMemberReference(tree, null);
        }
    }
}
