package dev.setstone.processor.cli;

import dev.setstone.processor.SetstoneProcessor;
import java.util.ArrayList;
import java.util.List;

/** The annotation processing of a build in the mode {@code record}. */
final class RecordVerb implements Verb {

    @Override
    public String name() {
        return "record";
    }

    @Override
    public String operands() {
        return "[<workflow>...]";
    }

    @Override
    public String purpose() {
        return "ask a model for what is missing or stale, judge it by all gates and store it";
    }

    @Override
    public List<Flag> flags() {
        return List.of(Flag.model());
    }

    @Override
    public Result run(Invocation invocation) throws Refusal {
        return run(invocation, List.of("-Asetstone.mode=record"));
    }

    /** Runs a mode that asks a model, for the workflows of the command line. */
    static Built run(Invocation invocation, List<String> mode) throws Refusal {
        Project project = Project.of(invocation);
        List<String> options = new ArrayList<>(mode);
        if (!invocation.names().isEmpty()) {
            new Compilation(project).work(bench -> Chosen.named(invocation, bench));
            options.add("-Asetstone.workflows=" + String.join(",", invocation.names()));
        }
        return Built.processed(project, new Compilation(project).process(new SetstoneProcessor(), options));
    }
}
