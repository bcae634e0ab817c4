package dev.setstone.processor.gate;

import dev.setstone.processor.sandbox.RunRequest;
import dev.setstone.processor.sandbox.RunRequest.World;
import dev.setstone.processor.sandbox.RunResult;
import dev.setstone.processor.sandbox.Runner;
import dev.setstone.processor.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Runs a function in place of a candidate, and remembers what it was asked. */
public final class FakeRunner implements Runner {

    private final Function<Value, RunResult> plain;
    private final Function<Value, RunResult> strange;
    private final List<RunRequest> requests = new ArrayList<>();

    public FakeRunner(Function<Value, RunResult> plain, Function<Value, RunResult> strange) {
        this.plain = plain;
        this.strange = strange;
    }

    public FakeRunner(Function<Value, RunResult> everywhere) {
        this(everywhere, everywhere);
    }

    /** A step that returns what the function gives. */
    public static FakeRunner returning(Function<Value, Value> step) {
        return new FakeRunner(argument -> returned(step.apply(argument)));
    }

    public static RunResult returned(Value value, String... brokenProperties) {
        return new RunResult.Returned(value, List.of(brokenProperties), false);
    }

    public static RunResult threw(String exception, String message, int line) {
        return new RunResult.Threw(
                exception, List.of("java.lang.RuntimeException", "java.lang.Exception"), message, line);
    }

    @Override
    public List<RunResult> run(RunRequest request) {
        requests.add(request);
        Function<Value, RunResult> step = request.world() == World.PLAIN ? plain : strange;
        return request.arguments().stream()
                .map(arguments -> step.apply(arguments.get(0)))
                .toList();
    }

    public List<RunRequest> requests() {
        return List.copyOf(requests);
    }
}
