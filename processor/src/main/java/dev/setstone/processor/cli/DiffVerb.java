package dev.setstone.processor.cli;

import dev.setstone.processor.Workflow;
import dev.setstone.processor.recording.EditedLogic;
import dev.setstone.processor.recording.KeyDifference;
import dev.setstone.processor.recording.Lock;
import dev.setstone.processor.recording.RecordingState;
import dev.setstone.processor.recording.RecordingStore;
import dev.setstone.screening.privacy.PrivacyScanner;
import dev.setstone.screening.privacy.Redaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Shows spec, contract and code as they are beside what was recorded. */
final class DiffVerb implements Verb {

    private final Redaction redaction = new Redaction(new PrivacyScanner());

    @Override
    public String name() {
        return "diff";
    }

    @Override
    public String operands() {
        return "[<workflow>...]";
    }

    @Override
    public String purpose() {
        return "show spec, contract and code beside what was recorded; ends with 1 where something differs";
    }

    @Override
    public List<Flag> flags() {
        return List.of();
    }

    @Override
    public Result run(Invocation invocation) throws Refusal {
        Compilation.Done<List<Entry>> done = new Compilation(Project.of(invocation)).work(bench -> {
            List<Entry> entries = new ArrayList<>();
            for (Workflow workflow : Chosen.of(invocation, bench)) {
                entries.add(entry(workflow));
            }
            return entries;
        });
        return new Diff(done.value(), done.used());
    }

    private Entry entry(Workflow workflow) {
        RecordingStore store = new RecordingStore(workflow.folder());
        String name = workflow.name();
        RecordingState state = store.state(name, workflow.logicFile(), workflow.key());
        Optional<EditedLogic> edited = store.edited(name);
        if (state instanceof RecordingState.Fresh) {
            return new Entry(name, "", List.of(), List.of(), List.of());
        } else if (state instanceof RecordingState.Stale stale) {
            return entry(name, stale.staleness().differences(), List.of());
        } else if (edited.isPresent()) {
            Lock lock = edited.get().lock();
            return entry(
                    name,
                    KeyDifference.between(lock.key().parts(), workflow.key().parts()),
                    code(edited.get(), store, workflow));
        }
        String reason = state instanceof RecordingState.Missing
                ? "nothing is recorded"
                : "the recording can't be compared: setstone status says why";
        return new Entry(name, reason, List.of(), List.of(), List.of());
    }

    private static List<String> code(EditedLogic edited, RecordingStore store, Workflow workflow) {
        Optional<String> accepted = new AcceptedText()
                .find(
                        edited,
                        store.folder(workflow.name()),
                        workflow.folder().resolve("attempts").resolve(workflow.name()));
        return accepted.map(text -> new LineDiff().between(text, edited.logic()))
                .orElse(List.of("~" + edited.logicFile()
                        + " was edited; what was accepted is neither in the last commit nor among the attempts"));
    }

    private Entry entry(String name, List<KeyDifference> differences, List<String> code) {
        List<Change> spec = new ArrayList<>();
        List<Change> contract = new ArrayList<>();
        for (KeyDifference difference : differences) {
            boolean typed = difference.isOfContract();
            // Types hold nothing private, and the scanner would take some of their names for people's.
            UnaryOperator<String> shown = typed ? UnaryOperator.identity() : redaction::redact;
            (typed ? contract : spec)
                    .add(new Change(
                            difference.path(),
                            difference.recorded().map(shown).orElse(null),
                            difference.current().map(shown).orElse(null)));
        }
        return new Entry(name, "", spec, contract, code);
    }

    /**
     * A part that is not what it was, whole.
     *
     * @param recorded null where it is new
     * @param current null where it is gone
     */
    record Change(
            String path,
            @Nullable String recorded,
            @Nullable String current) {
        void print(Page page) {
            page.line("    " + path);
            lines(page, Page.Look.BAD, "      - ", recorded);
            lines(page, Page.Look.GOOD, "      + ", current);
        }

        private static void lines(Page page, Page.Look look, String sign, @Nullable String value) {
            if (value != null) {
                value.lines().forEach(line -> page.line(look, sign + line));
            }
        }
    }

    /** What differs of one workflow; {@code incomparable} says why nothing can be said. */
    record Entry(String workflow, String incomparable, List<Change> spec, List<Change> contract, List<String> code) {
        Entry {
            spec = List.copyOf(spec);
            contract = List.copyOf(contract);
            code = List.copyOf(code);
        }

        boolean isSame() {
            return incomparable.isEmpty() && spec.isEmpty() && contract.isEmpty() && code.isEmpty();
        }

        void print(Page page) {
            page.add(Page.Look.STRONG, workflow).add("  ").line(isSame() ? "nothing differs" : incomparable);
            print(page, "spec", spec);
            print(page, "contract", contract);
            if (!code.isEmpty()) {
                page.line("  code");
                for (String line : code) {
                    Page.Look look = line.startsWith("-")
                            ? Page.Look.BAD
                            : line.startsWith("+") ? Page.Look.GOOD : Page.Look.PLAIN;
                    page.line(look, "    " + line);
                }
            }
        }

        private static void print(Page page, String what, List<Change> changes) {
            if (!changes.isEmpty()) {
                page.line("  " + what);
                changes.forEach(change -> change.print(page));
            }
        }
    }

    /** What differs of all of them. */
    record Diff(List<Entry> workflows, Used used) implements Result {
        Diff {
            workflows = List.copyOf(workflows);
        }

        @Override
        public int exitCode() {
            return workflows.stream().allMatch(Entry::isSame) ? ExitCode.FINE : ExitCode.FAILED;
        }

        @Override
        public void print(Page page) {
            workflows.forEach(entry -> entry.print(page));
            used.print(page);
        }
    }
}
