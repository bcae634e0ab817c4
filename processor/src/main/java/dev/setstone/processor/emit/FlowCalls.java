package dev.setstone.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.setstone.processor.flow.Action;
import dev.setstone.processor.flow.Expression;
import dev.setstone.processor.flow.Flow;
import dev.setstone.processor.flow.Invocation;
import dev.setstone.processor.spec.FlowAction.Retry;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The calls of one flow as Java. */
final class FlowCalls {

    private static final ClassName RETRY_POLICY = ClassName.get("dev.setstone.runtime.flow", "RetryPolicy");

    private final Flow flow;
    private final TypeNames names;
    private final FlowFailures failures;
    private final NameAllocator locals;
    private final boolean isSaga;
    private final String saga;

    FlowCalls(Flow flow, TypeNames names, FlowFailures failures, NameAllocator locals) {
        this.flow = flow;
        this.names = names;
        this.failures = failures;
        this.locals = locals;
        this.isSaga = flow.calls().stream().anyMatch(call -> call.compensation().isPresent());
        this.saga = isSaga ? locals.newName("saga") : "";
    }

    /** Whether something of it can be taken back. */
    boolean isSaga() {
        return isSaga;
    }

    /** The name of the saga. */
    String saga() {
        return saga;
    }

    CodeBlock expression(Expression expression, FlowScope scope) {
        String components =
                expression.components().stream().map(name -> "." + name + "()").collect(Collectors.joining());
        return CodeBlock.of("$L$L", scope.local(expression.name()), components);
    }

    /** What the flow returns. */
    CodeBlock result(Expression expression, FlowScope scope) {
        CodeBlock value = expression(expression, scope);
        return flow.signature().result().filter(ImplementationSource::isChecked).isPresent()
                ? notNull(value, "the result is null")
                : value;
    }

    private CodeBlock notNull(CodeBlock value, String fault) {
        return CodeBlock.of(
                "$T.requireNonNull($L, $S)",
                Objects.class,
                value,
                "flow " + flow.signature().name() + ": " + fault);
    }

    /** The whole call, to be used as a statement or as the value that it sets. */
    CodeBlock value(Action.Call call, FlowScope scope) {
        return call.loop().isPresent() ? loop(call, call.loop().get(), scope) : bounded(call, scope);
    }

    /** The whole call as the body of a branch. */
    CodeBlock lambda(Action.Call call, FlowScope scope) {
        return lambda("()", value(call, scope), call.loop().isEmpty() && isVoid(call));
    }

    private CodeBlock loop(Action.Call call, Action.Loop loop, FlowScope scope) {
        FlowScope inside = scope.undeclared();
        String item = inside.add(loop.item(), locals);
        CodeBlock body = call.compensation().isPresent()
                ? compensated(item, call, call.compensation().get(), inside)
                : lambda(item, bounded(call, inside), isVoid(call));
        return CodeBlock.of(
                "$N.$LforEach($L, $L, $L)",
                flow.signature().engine(),
                failures.witness(names.of(loop.item().type()), resultType(call)),
                expression(loop.in(), scope),
                loop.concurrency(),
                body);
    }

    private CodeBlock compensated(String item, Action.Call call, Invocation undo, FlowScope scope) {
        Optional<TypeName> type = call.invocation().result().map(names::of);
        CodeBlock.Builder body = CodeBlock.builder().add("$N -> {\n$>", item);
        String done = type.isPresent() ? locals.newName("done") : "null";
        if (type.isPresent()) {
            body.add("$T $N = ", type.get(), done);
        }
        return body.add("$L;\n", bounded(call, scope))
                .add(compensation(undo, scope))
                .add("return $L;\n$<}", done)
                .build();
    }

    /** The statement that registers a compensation. */
    CodeBlock compensation(Invocation undo, FlowScope scope) {
        return CodeBlock.of("$N.compensateWith(() -> $L);\n", saga, invocation(undo, scope));
    }

    /** The call of one item with its attempts inside its time. */
    private CodeBlock bounded(Action.Call call, FlowScope scope) {
        String engine = flow.signature().engine();
        CodeBlock witness = failures.witness(resultType(call));
        CodeBlock value = checked(call.invocation(), scope);
        boolean statement = call.invocation().result().isEmpty();
        if (call.retry().isPresent()) {
            value = CodeBlock.of(
                    "$N.$Lretry($L, $L)", engine, witness, policy(call.retry().get()), lambda("()", value, statement));
            statement = false;
        }
        if (call.timeout().isPresent()) {
            value = CodeBlock.of(
                    "$N.$Lwithin($L, $L)",
                    engine,
                    witness,
                    duration(call.timeout().get()),
                    deeper(value, statement));
        }
        return value;
    }

    /** On a line of its own, since attempts inside a time limit make long lines. */
    private static CodeBlock deeper(CodeBlock value, boolean statement) {
        return statement ? lambda("()", value, true) : CodeBlock.of("() ->\n$>$>$L$<$<", value);
    }

    private static CodeBlock lambda(String parameter, CodeBlock value, boolean statement) {
        return statement
                ? CodeBlock.of("$L -> {\n$>$L;\nreturn null;\n$<}", parameter, value)
                : CodeBlock.of("$L -> $L", parameter, value);
    }

    private Optional<TypeName> resultType(Action.Call call) {
        return call.invocation().result().map(type -> names.of(type).box());
    }

    /** Whether Java can use the bounded call as a statement only. */
    private static boolean isVoid(Action.Call call) {
        return call.invocation().result().isEmpty()
                && call.retry().isEmpty()
                && call.timeout().isEmpty();
    }

    /** Steps check their results themselves; a port is the application's. */
    private CodeBlock checked(Invocation invocation, FlowScope scope) {
        CodeBlock call = invocation(invocation, scope);
        boolean check = invocation.port().isPresent()
                && invocation.result().filter(ImplementationSource::isChecked).isPresent();
        return check
                ? notNull(call, invocation.port().orElseThrow() + "." + invocation.method() + " returned null")
                : call;
    }

    private CodeBlock invocation(Invocation invocation, FlowScope scope) {
        String target = invocation.port().map(scope::local).orElse("this.steps");
        CodeBlock arguments = invocation.arguments().stream()
                .map(argument -> expression(argument, scope))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$L.$N($L)", target, invocation.method(), arguments);
    }

    private static CodeBlock policy(Retry retry) {
        CodeBlock.Builder policy = CodeBlock.builder()
                .add("$T.of($L, $L)", RETRY_POLICY, retry.attempts(), duration(retry.delay()))
                .add(".delays($L, $L)", retry.multiplier().toPlainString(), duration(retry.maxDelay()));
        List<String> codes = retry.on();
        if (!codes.isEmpty()) {
            policy.add(
                    ".onCodes($L)",
                    codes.stream().map(code -> CodeBlock.of("$S", code)).collect(CodeBlock.joining(", ")));
        }
        return policy.build();
    }

    private static CodeBlock duration(Duration duration) {
        if (duration.toNanosPart() == 0) {
            return CodeBlock.of("$T.ofSeconds($L)", Duration.class, duration.toSeconds());
        }
        return duration.toNanosPart() % 1_000_000 == 0
                ? CodeBlock.of("$T.ofMillis($L)", Duration.class, duration.toMillis())
                : CodeBlock.of("$T.parse($S)", Duration.class, duration);
    }
}
