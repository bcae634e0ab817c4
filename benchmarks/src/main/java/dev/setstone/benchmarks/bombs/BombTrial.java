package dev.setstone.benchmarks.bombs;

import dev.setstone.processor.sandbox.Compilation;
import dev.setstone.processor.sandbox.RunRequest;
import dev.setstone.processor.sandbox.RunRequest.World;
import dev.setstone.processor.sandbox.RunResult;
import dev.setstone.processor.sandbox.Sandbox;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.sandbox.Surroundings;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Sets one bomb off and looks whether the sandbox still works. */
final class BombTrial {

    private static final Set<String> METERED = Set.of("fuel", "memory", "library", "stack");
    private static final String BOUND = "// bound: ";
    private static final String HONEST = """
            package corpus;
            import java.util.List;
            final class ClaimsLogic {
                private ClaimsLogic() {}
                static Claims.Decision decide(Claims.Request request) {
                    return new Claims.Decision(request.age() > 17, List.of(request.name()));
                }
            }
            """;

    private final Sandbox sandbox;
    private final Surroundings surroundings;
    private final Compilation honest;

    BombTrial(Sandbox sandbox, Surroundings surroundings) throws SandboxException {
        this.sandbox = sandbox;
        this.surroundings = surroundings;
        this.honest = sandbox.compile(surroundings, BombWorkflow.LOGIC, HONEST);
    }

    /**
     * What became of a bomb.
     *
     * @param expected the bound that its first line names
     * @param bound what stopped it; {@code none} when nothing did
     * @param detail the sandbox's words, those of the findings
     * @param healthy whether honest code ran afterwards
     */
    record Outcome(
            String name,
            boolean compileTime,
            String expected,
            String bound,
            String detail,
            long millis,
            boolean healthy) {

        boolean contained() {
            return healthy && !bound.equals("none");
        }

        boolean asExpected() {
            return bound.equals(expected);
        }

        boolean metered() {
            return METERED.contains(bound)
                    && !detail.contains("the stack overflowed")
                    && !detail.contains("memory was exhausted");
        }
    }

    /** Starts the children and loads what every request needs. */
    void warmUp() throws SandboxException {
        for (int i = 0; i < 20; i++) {
            isHealthy();
        }
    }

    Outcome run(String name, String source) throws SandboxException {
        Compilation program = sandbox.compile(surroundings, BombWorkflow.LOGIC, source);
        if (program.logicClasses().isEmpty()) {
            throw new SandboxException("bomb " + name + " does not compile: " + program.messages());
        }
        long start = System.nanoTime();
        RunResult result = call(program);
        long millis = millisSince(start);
        RunResult.Stopped stop =
                result instanceof RunResult.Stopped one ? one : new RunResult.Stopped("none", result.toString());
        boolean healthy = isHealthy();
        return new Outcome(name, false, expected(source), stop.bound(), stop.detail(), millis, healthy);
    }

    /** A bomb for javac: the gate's own screen, which refuses most of them, is not asked. */
    Outcome compile(String name, String source) throws SandboxException {
        long start = System.nanoTime();
        Compilation program = sandbox.compile(surroundings, BombWorkflow.LOGIC, source);
        long millis = millisSince(start);
        Compilation.Message message = program.messages().stream()
                .filter(one -> one.kind().equals("error"))
                .findFirst()
                .orElse(new Compilation.Message("error", "compiled", 0, "javac coped with it"));
        return new Outcome(name, true, expected(source), message.code(), message.text(), millis, isHealthy());
    }

    private static String expected(String source) {
        String first = source.lines().findFirst().orElse("");
        return first.startsWith(BOUND) ? first.substring(BOUND.length()) : first.replace("// ", "");
    }

    private boolean isHealthy() throws SandboxException {
        return call(honest) instanceof RunResult.Returned;
    }

    private RunResult call(Compilation program) throws SandboxException {
        return sandbox.run(new RunRequest(
                        program,
                        BombWorkflow.LOGIC,
                        BombWorkflow.INTERFACE,
                        BombWorkflow.STEP,
                        List.of(),
                        List.of(BombWorkflow.request(42)),
                        World.PLAIN))
                .get(0);
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
