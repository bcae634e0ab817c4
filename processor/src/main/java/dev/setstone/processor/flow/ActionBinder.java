package dev.setstone.processor.flow;

import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.spec.FlowAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/** Types the actions of one flow. */
final class ActionBinder {

    private static final TypeUse BOOLEAN = new TypeUse.Scalar(ScalarKind.BOOLEAN, false);

    private final String flow;
    private final ExpressionBinder expressions;
    private final InvocationBinder invocations;
    private final Diagnostics problems;

    ActionBinder(String flow, ExpressionBinder expressions, InvocationBinder invocations, Diagnostics problems) {
        this.flow = flow;
        this.expressions = expressions;
        this.invocations = invocations;
        this.problems = problems;
    }

    /** Those that could be typed; what they set is added to the scope. */
    List<Action> bind(List<FlowAction> actions, Scope scope) {
        List<Action> bound = new ArrayList<>();
        for (FlowAction action : actions) {
            if (action instanceof FlowAction.Call call) {
                call(call, scope).ifPresent(bound::add);
            } else if (action instanceof FlowAction.Parallel parallel) {
                bound.add(parallel(parallel, scope));
            } else {
                choice((FlowAction.Choice) action, scope).ifPresent(bound::add);
            }
        }
        return bound;
    }

    private Optional<Action.Call> call(FlowAction.Call call, Scope scope) {
        Scope inner = scope.inner();
        Optional<Action.Loop> loop = call.loop().flatMap(each -> loop(each, inner));
        Optional<Invocation> invocation = invocations.bind(call.invocation(), inner);
        Optional<TypeUse> result = invocation.flatMap(Invocation::result);
        boolean isVoid = invocation.isPresent() && result.isEmpty();
        Optional<Variable> set = call.set()
                .flatMap(name -> variable(
                        name, result.map(type -> call.loop().isPresent() ? Fit.listOf(type) : type), isVoid, scope));
        set.ifPresent(scope::add);
        if (call.loop().isEmpty()) {
            set.ifPresent(inner::add);
        }
        Optional<Invocation> compensation = call.compensation().flatMap(undo -> invocations.bindQuiet(undo, inner));
        return invocation.map(found -> new Action.Call(found, set, loop, call.retry(), call.timeout(), compensation));
    }

    private Optional<Action.Loop> loop(FlowAction.Loop loop, Scope inner) {
        Optional<Expression> in = expressions.bind(loop.in(), inner);
        boolean named = isFree(loop.item(), inner);
        if (in.isEmpty()) {
            inner.hide(loop.item().value(), Scope.REPORTED);
            return Optional.empty();
        }
        TypeUse type = in.get().type();
        if (type.nullable() || !(type instanceof TypeUse.Container list) || list.kind() != ContainerKind.LIST) {
            String found = "\"" + loop.in().value() + "\" of type " + Fit.words(type);
            problems.add(Problem.FLOW_TYPE, loop.in().at(), "\"in\" of flow \"" + flow + "\"", "a List", found);
            inner.hide(loop.item().value(), Scope.REPORTED);
            return Optional.empty();
        }
        Variable item = new Variable(loop.item().value(), list.arguments().get(0));
        if (named) {
            inner.add(item);
        }
        return Optional.of(new Action.Loop(item, in.get(), loop.concurrency()));
    }

    /** A type that is unknown because of another problem hides the name, so that its uses are no further problems. */
    private Optional<Variable> variable(Located<String> name, Optional<TypeUse> type, boolean isVoid, Scope scope) {
        if (!isFree(name, scope)) {
            return Optional.empty();
        }
        if (isVoid) {
            problems.add(
                    Problem.FLOW_NAME, name.at(), name.value(), flow, "the method returns nothing; remove \"set\"");
        }
        if (type.isEmpty()) {
            scope.hide(name.value(), Scope.REPORTED);
        }
        return type.map(known -> new Variable(name.value(), known));
    }

    private boolean isFree(Located<String> name, Scope scope) {
        String text = name.value();
        String reason = "";
        if (text.indexOf('.') >= 0 || !SourceVersion.isName(text)) {
            reason = "it is no name of Java; take one such as \"assessments\"";
        } else if (scope.isTaken(text)) {
            reason = "a parameter or another entry has that name; take another one";
        }
        if (!reason.isEmpty()) {
            problems.add(Problem.FLOW_NAME, name.at(), text, flow, reason);
        }
        return reason.isEmpty();
    }

    private Action.Parallel parallel(FlowAction.Parallel parallel, Scope scope) {
        List<List<Action>> branches = new ArrayList<>();
        Scope siblings = scope.inner();
        for (List<FlowAction> branch : parallel.branches()) {
            Scope inner = siblings.inner();
            branches.add(bind(branch, inner));
            siblings.hideAllOf(inner, "It is set in another branch, which runs at the same time.");
        }
        Action.Parallel bound = new Action.Parallel(branches);
        bound.sets().forEach(scope::add);
        scope.hideAllOf(siblings, Scope.REPORTED);
        return bound;
    }

    private Optional<Action.Choice> choice(FlowAction.Choice choice, Scope scope) {
        Optional<Expression> condition = expressions
                .bind(choice.condition(), scope)
                .filter(value ->
                        invocations.hasType("\"branch\" of flow \"" + flow + "\"", BOOLEAN, choice.condition(), value));
        Scope then = scope.inner();
        Scope otherwise = scope.inner();
        List<Action> thenActions = bind(choice.then(), then);
        List<Action> otherActions = bind(choice.otherwise(), otherwise);
        List<Variable> both = both(choice, Action.setBy(thenActions), Action.setBy(otherActions));
        both.forEach(scope::add);
        String reason = "It is set on one way of a branch only; set it on both, or use it there.";
        scope.hideAllOf(then, reason);
        scope.hideAllOf(otherwise, reason);
        return condition.map(value -> new Action.Choice(value, thenActions, otherActions, both));
    }

    private List<Variable> both(FlowAction.Choice choice, List<Variable> then, List<Variable> otherwise) {
        List<Variable> both = new ArrayList<>();
        for (Variable one : then) {
            for (Variable other : otherwise) {
                if (!one.name().equals(other.name())) {
                    continue;
                }
                if (one.type().source().equals(other.type().source())) {
                    both.add(one.type().nullable() ? one : other);
                } else {
                    String reason = "it is of type " + Fit.words(one.type()) + " after \"then\" and of type "
                            + Fit.words(other.type()) + " after \"else\"; take two names";
                    problems.add(Problem.FLOW_NAME, choice.at(), one.name(), flow, reason);
                }
            }
        }
        return both;
    }
}
