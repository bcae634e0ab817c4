package dev.setstone.processor.cli;

import dev.setstone.processor.SetstoneProcessor;
import java.util.List;

/** A build in the mode {@code verify}, whose classes nobody keeps. */
final class VerifyVerb implements Verb {

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public String purpose() {
        return "judge every recording anew by all gates, find orphans, apply the policy on approvals";
    }

    @Override
    public List<Flag> flags() {
        return List.of();
    }

    @Override
    public Result run(Invocation invocation) throws Refusal {
        Project project = Project.of(invocation);
        return Built.of(
                project, new Compilation(project).build(new SetstoneProcessor(), List.of("-Asetstone.mode=verify")));
    }
}
