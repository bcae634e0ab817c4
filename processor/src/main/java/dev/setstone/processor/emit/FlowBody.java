package dev.setstone.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.setstone.processor.contract.Composition.FlowSignature;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.flow.Action;
import dev.setstone.processor.flow.Flow;
import dev.setstone.processor.flow.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The body of one flow's method. Sequences and branches are plain Java; the engine does the rest. */
final class FlowBody {

    private final Flow flow;
    private final FlowSignature signature;
    private final TypeNames names;
    private final ClassName nested;
    private final NameAllocator locals = new NameAllocator();
    private final Map<String, String> parameters = new HashMap<>();
    private final List<TypeSpec> records = new ArrayList<>();
    private final FlowCalls calls;
    private final FlowFailures failures;

    FlowBody(Flow flow, TypeNames names, HeldPorts ports, ClassName nested) {
        this.flow = flow;
        this.signature = flow.signature();
        this.names = names;
        this.nested = nested;
        signature.values().forEach(parameter -> {
            locals.newName(parameter.name());
            parameters.put(parameter.name(), parameter.name());
        });
        signature.held().forEach(port -> parameters.put(port.name(), ports.field(port)));
        locals.newName(signature.engine());
        this.failures = new FlowFailures(flow, names);
        this.calls = new FlowCalls(flow, names, failures, locals);
    }

    /** The classes that branches with several results need; known after {@link #code()}. */
    List<TypeSpec> records() {
        return records;
    }

    CodeBlock code() {
        CodeBlock.Builder code = CodeBlock.builder();
        signature.values().forEach(parameter -> check(parameter, code));
        CodeBlock actions = calls.isSaga() ? saga() : body(new FlowScope(parameters), false);
        return code.add(failures.narrowed(actions, locals)).build();
    }

    private void check(Parameter parameter, CodeBlock.Builder code) {
        if (ImplementationSource.isChecked(parameter.type())) {
            String message = "flow " + signature.name() + ": parameter " + parameter.name() + " is null";
            code.addStatement("$T.requireNonNull($N, $S)", Objects.class, parameter.name(), message);
        }
    }

    private CodeBlock saga() {
        Optional<TypeName> type =
                signature.result().map(result -> names.of(result).box());
        return CodeBlock.builder()
                .add(type.isPresent() ? "return " : "")
                .add("$N.$Lsaga($N -> {\n$>", signature.engine(), failures.witness(type), calls.saga())
                .add(body(new FlowScope(parameters), type.isEmpty()))
                .add("$<});\n")
                .build();
    }

    private CodeBlock body(FlowScope scope, boolean returnsNull) {
        CodeBlock.Builder code = CodeBlock.builder();
        actions(flow.actions(), scope, code);
        if (flow.result().isPresent()) {
            code.add("return $L;\n", calls.result(flow.result().get(), scope));
        } else if (returnsNull) {
            code.add("return null;\n");
        }
        return code.build();
    }

    private void actions(List<Action> actions, FlowScope scope, CodeBlock.Builder code) {
        for (Action action : actions) {
            if (action instanceof Action.Call call) {
                call(call, scope, code);
            } else if (action instanceof Action.Choice choice) {
                choice(choice, scope, code);
            } else {
                parallel((Action.Parallel) action, scope, code);
            }
        }
    }

    private void call(Action.Call call, FlowScope scope, CodeBlock.Builder code) {
        CodeBlock value = calls.value(call, scope);
        if (call.set().isEmpty()) {
            code.add("$L;\n", value);
        } else {
            assign(call.set().get(), value, scope, code);
        }
        if (call.loop().isEmpty()) {
            call.compensation().ifPresent(undo -> code.add(calls.compensation(undo, scope)));
        }
    }

    private void assign(Variable variable, CodeBlock value, FlowScope scope, CodeBlock.Builder code) {
        if (scope.isDeclared(variable)) {
            code.add("$N = $L;\n", scope.local(variable.name()), value);
        } else {
            TypeName type = names.of(variable.type());
            code.add("$T $N = $L;\n", type, scope.add(variable, locals), value);
        }
    }

    /** Declares what is set inside and used afterwards. */
    private void declare(List<Variable> variables, FlowScope scope, CodeBlock.Builder code) {
        for (Variable variable : variables) {
            if (!scope.isDeclared(variable)) {
                code.add("$T $N;\n", names.of(variable.type()), scope.declare(variable, locals));
            }
        }
    }

    private void choice(Action.Choice choice, FlowScope scope, CodeBlock.Builder code) {
        declare(choice.sets(), scope, code);
        code.add("if ($L) {\n$>", calls.expression(choice.condition(), scope));
        actions(choice.then(), scope.inner(), code);
        if (!choice.otherwise().isEmpty()) {
            code.add("$<} else {\n$>");
            actions(choice.otherwise(), scope.inner(), code);
        }
        code.add("$<}\n");
    }

    private void parallel(Action.Parallel parallel, FlowScope scope, CodeBlock.Builder code) {
        declare(parallel.sets(), scope, code);
        String branches = locals.newName("branches");
        code.add("try ($T $N = $N.branches()) {\n$>", failures.branches(), branches, signature.engine());
        CodeBlock.Builder results = CodeBlock.builder();
        parallel.branches().forEach(branch -> fork(branches, branch, scope, code, results));
        code.add("$N.join();\n", branches).add(results.build()).add("$<}\n");
    }

    private void fork(
            String branches, List<Action> branch, FlowScope scope, CodeBlock.Builder code, CodeBlock.Builder results) {
        List<Variable> sets = Action.setBy(branch);
        Optional<ClassName> record = sets.size() > 1 ? Optional.of(record(sets)) : Optional.empty();
        CodeBlock lambda = lambda(branch, sets, record, scope);
        if (sets.isEmpty()) {
            code.add("$N.fork($L);\n", branches, lambda);
            return;
        }
        String handle = locals.newName(sets.get(0).name() + "Branch");
        TypeName type = record.<TypeName>map(name -> name)
                .orElseGet(() -> names.of(sets.get(0).type()).box());
        code.add("$T $N = $N.fork($L);\n", FlowFailures.branch(type), handle, branches, lambda);
        for (Variable variable : sets) {
            String component = record.isPresent() ? "." + component(variable) + "()" : "";
            results.add("$N = $N.get()$L;\n", scope.local(variable.name()), handle, component);
        }
    }

    private CodeBlock lambda(List<Action> branch, List<Variable> sets, Optional<ClassName> record, FlowScope scope) {
        if (branch.size() == 1
                && branch.get(0) instanceof Action.Call call
                && (call.loop().isPresent() || call.compensation().isEmpty())) {
            return calls.lambda(call, scope);
        }
        FlowScope inside = scope.undeclared();
        CodeBlock.Builder code = CodeBlock.builder().add("() -> {\n$>");
        actions(branch, inside, code);
        CodeBlock values = sets.stream()
                .map(variable -> CodeBlock.of("$N", inside.local(variable.name())))
                .collect(CodeBlock.joining(", "));
        CodeBlock result = record.map(name -> CodeBlock.of("new $T($L)", name, values))
                .orElse(sets.isEmpty() ? CodeBlock.of("null") : values);
        return code.add("return $L;\n$<}", result).build();
    }

    private ClassName record(List<Variable> variables) {
        String name = signature.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + signature.name().substring(1) + "Branch" + (records.size() + 1);
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        variables.forEach(variable -> components.addParameter(names.of(variable.type()), component(variable)));
        records.add(TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .recordConstructor(components.build())
                .build());
        return nested.nestedClass(name);
    }

    /** Not the name alone, since no component may be called {@code clone} or {@code wait}. */
    private static String component(Variable variable) {
        return variable.name() + "Value";
    }
}
