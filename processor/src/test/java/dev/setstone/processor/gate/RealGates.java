package dev.setstone.processor.gate;

import dev.setstone.processor.brief.InputGenerator;
import dev.setstone.processor.gate.accuracy.AccuracyGate;
import dev.setstone.processor.gate.execution.ExecutionGate;
import dev.setstone.processor.gate.security.SecurityGate;
import dev.setstone.processor.gate.syntax.SyntaxGate;
import dev.setstone.processor.sandbox.Sandbox;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.sandbox.Surroundings;
import dev.setstone.processor.verdict.Candidate;
import java.util.Map;
import java.util.TreeMap;

/** The four gates as a build has them, before a candidate for the workflow {@code acme.Flow} of a {@link TestStep}. */
public final class RealGates {

    private final Gates gates;

    public RealGates(Sandbox sandbox) {
        SecurityGate security = new SecurityGate(sandbox);
        ExecutionGate execution = new ExecutionGate(sandbox, new InputGenerator()::generate);
        this.gates =
                new Gates(security::judge, new SyntaxGate()::judge, execution::judge, new AccuracyGate(sandbox)::judge);
    }

    /**
     * Judges a candidate.
     *
     * @param flow members of the interface
     * @param logic members of the logic class; the first stands on line 8
     */
    public Judgement judge(TestStep step, String flow, String logic) throws SandboxException {
        String source = """
                package acme;

                import java.util.ArrayList;
                import java.util.List;

                final class FlowLogic {
                    private FlowLogic() {}
                %s
                }
                """.formatted(logic);
        Surroundings surroundings = new Surroundings(
                new TreeMap<>(Map.of(
                        "acme.Flow", "package acme; import java.util.List; public interface Flow { " + flow + " }")),
                new TreeMap<>(),
                17);
        return gates.judge(new Candidate(step.brief(), source), surroundings);
    }
}
