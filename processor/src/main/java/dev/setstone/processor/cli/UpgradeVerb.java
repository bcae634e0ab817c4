package dev.setstone.processor.cli;

import dev.setstone.processor.problem.Problem;
import java.util.List;

/**
 * Asks a model again, such as a newer one. The candidate must pass all gates; then the differences are shown, and the recording
 * stays until somebody accepts the candidate, which asks nobody again.
 */
final class UpgradeVerb implements Verb {

    private static final Flag ACCEPT = new Flag(
            "--accept", "", "put the candidate in the recording's place; without it the differences are shown only");

    @Override
    public String name() {
        return "upgrade";
    }

    @Override
    public String operands() {
        return "<workflow>...";
    }

    @Override
    public String purpose() {
        return "ask a model anew and show where the candidate differs from the recording on generated inputs";
    }

    @Override
    public List<Flag> flags() {
        return List.of(Flag.model(), ACCEPT);
    }

    @Override
    public Result run(Invocation invocation) throws Refusal {
        if (invocation.names().isEmpty()) {
            throw new Refusal(Problem.BAD_COMMAND, "say which workflow");
        }
        String replace = invocation.has(ACCEPT.name()) ? "accept" : "show";
        return RecordVerb.run(invocation, List.of("-Asetstone.mode=rerecord", "-Asetstone.replace=" + replace));
    }
}
