package dev.setstone.processor.cli;

import dev.setstone.processor.Workbench;
import dev.setstone.processor.Workflow;
import dev.setstone.processor.gate.input.Screened;
import dev.setstone.processor.model.PromptFile;
import dev.setstone.processor.model.TokenCounter;
import dev.setstone.processor.problem.Diagnostic;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.prompt.Prompt;
import dev.setstone.processor.prompt.PromptBuilder;
import dev.setstone.processor.recording.RecordingState;
import dev.setstone.processor.recording.RecordingStore;
import java.util.ArrayList;
import java.util.List;

/** Shows what a model would be told, before anybody tells it. Nothing is sent and nothing is written. */
final class ExplainVerb implements Verb {

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public String operands() {
        return "<workflow>...";
    }

    @Override
    public String purpose() {
        return "show the exact first prompt, its estimated tokens and where it would go; nothing is sent";
    }

    @Override
    public List<Flag> flags() {
        return List.of(Flag.model());
    }

    @Override
    public Result run(Invocation invocation) throws Refusal {
        Compilation.Done<List<Entry>> done = new Compilation(Project.of(invocation)).work(bench -> {
            List<Entry> entries = new ArrayList<>();
            for (Workflow workflow : Chosen.named(invocation, bench)) {
                entries.add(entry(workflow, bench));
            }
            return entries;
        });
        return new Explanation(done.value(), done.used());
    }

    private static Entry entry(Workflow workflow, Workbench bench) throws ProblemException {
        Screened screened = bench.screen(workflow);
        Prompt prompt = new PromptBuilder().first(screened, workflow.key());
        TokenCounter tokens = new TokenCounter();
        RecordingState state =
                new RecordingStore(workflow.folder()).state(workflow.name(), workflow.logicFile(), workflow.key());
        return new Entry(
                workflow.name(),
                when(state),
                bench.destination(),
                tokens.count(prompt.system()) + tokens.count(prompt.user()),
                new PromptFile().sha256(prompt),
                screened.placeholders().stream().filter(prompt.user()::contains).toList(),
                screened.remarks().stream().map(Diagnostic::text).toList(),
                prompt.system(),
                prompt.user());
    }

    private static String when(RecordingState state) {
        if (state instanceof RecordingState.Fresh) {
            return "the recording is fresh, so record sends nothing; upgrade would send this";
        }
        boolean recorded = state instanceof RecordingState.Missing || state instanceof RecordingState.Stale;
        return recorded ? "record would send this" : "builds refuse the recording as it is; upgrade would send this";
    }

    /**
     * What would be told about one workflow.
     *
     * @param when what would send it
     * @param destination where it would go
     * @param estimatedTokens counted with o200k_base; the model's own count may differ
     * @param placeholders what stands in it for private data
     * @param remarks of the input gate
     */
    record Entry(
            String workflow,
            String when,
            String destination,
            long estimatedTokens,
            String promptSha256,
            List<String> placeholders,
            List<String> remarks,
            String system,
            String user) {
        Entry {
            placeholders = List.copyOf(placeholders);
            remarks = List.copyOf(remarks);
        }

        void print(Page page) {
            page.add(Page.Look.STRONG, workflow).line("  " + when);
            page.line("    to: " + destination);
            page.line("    tokens: about " + estimatedTokens + " (estimated with o200k_base)");
            page.line("    prompt SHA-256: " + promptSha256);
            page.line("    placeholders for private data: "
                    + (placeholders.isEmpty() ? "none" : String.join(", ", placeholders)));
            remarks.forEach(remark -> page.line(Page.Look.DOUBTFUL, "    " + remark));
            page.line(
                    "    never sent: golden rows, keys, other files. A repair sends this again with the refused code and the findings.");
            page.line(Page.Look.FAINT, "---- system").line(system.strip());
            page.line(Page.Look.FAINT, "---- user").line(user.strip());
            page.line(Page.Look.FAINT, "---- end");
        }
    }

    /** All of them. */
    record Explanation(List<Entry> workflows, Used used) implements Result {
        Explanation {
            workflows = List.copyOf(workflows);
        }

        @Override
        public int exitCode() {
            return ExitCode.FINE;
        }

        @Override
        public void print(Page page) {
            workflows.forEach(entry -> entry.print(page));
            used.print(page);
        }
    }
}
