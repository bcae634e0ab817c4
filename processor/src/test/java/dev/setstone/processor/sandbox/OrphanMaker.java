package dev.setstone.processor.sandbox;

import dev.setstone.processor.sandbox.RunRequest.World;
import java.util.List;

/** A build that starts a child, says which, keeps it busy, and waits to be killed. */
final class OrphanMaker {

    private OrphanMaker() {}

    public static void main(String[] arguments) throws SandboxException {
        SandboxLimits patient = SandboxLimits.defaults().withCallMillis(600_000);
        try (Sandbox sandbox = new Sandbox(patient)) {
            Workbench bench = new Workbench(sandbox);
            Compilation program = bench.compile(Workbench.step("long decide(boolean endless)"), """
                    static long decide(boolean endless) {
                        long n = ProcessHandle.current().pid();
                        while (endless) { n ^= 1; }
                        return n;
                    }
                    """);
            System.out.println(bench.run(program, World.PLAIN, List.of(), List.of(List.of(bool(false)))));
            bench.run(program, World.PLAIN, List.of(), List.of(List.of(bool(true))));
        }
    }

    private static dev.setstone.processor.value.Value bool(boolean value) {
        return new dev.setstone.processor.value.Value.Bool(value);
    }
}
