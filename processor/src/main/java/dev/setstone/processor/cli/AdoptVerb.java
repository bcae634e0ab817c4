package dev.setstone.processor.cli;

import dev.setstone.processor.Workflow;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.recording.Adoption;
import dev.setstone.processor.recording.Recording;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a person's edit of recorded logic into the recording, once all gates have passed it. */
final class AdoptVerb implements Verb {

    private static final Flag BY =
            new Flag("--by", "<name>", "who answers for the edit; by default user.name and user.email of git");

    @Override
    public String name() {
        return "adopt";
    }

    @Override
    public String operands() {
        return "<workflow>...";
    }

    @Override
    public String purpose() {
        return "have an edit of the logic judged by all gates, and keep it as an edit by hand if they pass it";
    }

    @Override
    public List<Flag> flags() {
        return List.of(BY);
    }

    @Override
    public Result run(Invocation invocation) throws Refusal {
        Compilation.Done<List<Entry>> done = new Compilation(Project.of(invocation)).work(bench -> {
            List<Entry> entries = new ArrayList<>();
            for (Workflow workflow : Chosen.named(invocation, bench)) {
                Optional<String> by = invocation.value(BY.name()).or(() -> new Git(workflow.folder()).user());
                if (by.isEmpty()) {
                    throw new Refusal(Problem.PERSON_UNKNOWN, "editor", BY.name());
                }
                Adoption adoption = new Adoption(Reviewing.oneLine(by.get()), LocalDate.now(ZoneOffset.UTC));
                Recording recording = bench.adopt(workflow, adoption);
                entries.add(new Entry(
                        workflow.name(),
                        adoption.by(),
                        adoption.date().toString(),
                        recording.lock().provenance().origin(),
                        recording.lock().logicSha256()));
            }
            return entries;
        });
        return new Adopted(done.value(), done.used());
    }

    /**
     * One edit that was adopted.
     *
     * @param origin the model that wrote what was edited
     */
    record Entry(String workflow, String by, String date, String origin, String logicSha256) {}

    /** All of them. */
    record Adopted(List<Entry> adopted, Used used) implements Result {
        Adopted {
            adopted = List.copyOf(adopted);
        }

        @Override
        public int exitCode() {
            return ExitCode.FINE;
        }

        @Override
        public void print(Page page) {
            for (Entry entry : adopted) {
                page.add(Page.Look.STRONG, entry.workflow()).add("  ").add(Page.Look.GOOD, "adopted");
                page.line(" by " + entry.by() + " on " + entry.date() + "; all gates have passed it");
                page.line("    model: " + entry.origin());
                page.line("    logic SHA-256 " + entry.logicSha256() + ", pending review");
            }
            page.line("Logic and lock have changed; commit both.");
            used.print(page);
        }
    }
}
