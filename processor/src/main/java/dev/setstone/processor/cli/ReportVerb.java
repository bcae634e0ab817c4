package dev.setstone.processor.cli;

import dev.setstone.processor.Workflow;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.recording.Recording;
import dev.setstone.processor.recording.RecordingState;
import dev.setstone.processor.recording.RecordingStore;
import dev.setstone.processor.report.AuditReport;
import dev.setstone.processor.report.DsseSigner;
import dev.setstone.processor.report.IndexPage;
import dev.setstone.processor.report.ReportFolder;
import dev.setstone.processor.report.SigningKeyException;
import dev.setstone.processor.report.SigningKeyReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes what an auditor asks for. Only a fresh recording has a report, since no other is replayed. */
final class ReportVerb implements Verb {

    private static final Path DEFAULT = Path.of("target", "setstone");
    private static final Flag TO = new Flag("--to", "<folder>", "where to write; by default target/setstone");
    private static final Flag SIGN_KEY = new Flag(
            "--sign-key",
            "<file>",
            "a private key as PEM, Ed25519 or on an elliptic curve, that signs the in-toto statements");

    @Override
    public String name() {
        return "report";
    }

    @Override
    public String operands() {
        return "[<workflow>...]";
    }

    @Override
    public String purpose() {
        return "write an audit page, an ML-BOM and an in-toto statement for each workflow; ends with 1 where one has none";
    }

    @Override
    public List<Flag> flags() {
        return List.of(TO, SIGN_KEY);
    }

    @Override
    public Result run(Invocation invocation) throws Refusal {
        Path to = invocation.value(TO.name()).map(Path::of).orElse(DEFAULT);
        AuditReport report = new AuditReport(signer(invocation));
        SortedMap<String, String> files = new TreeMap<>();
        Compilation.Done<List<Entry>> done = new Compilation(Project.of(invocation)).work(bench -> {
            List<Entry> entries = new ArrayList<>();
            List<Standing> standings = new Standings().of(bench);
            for (Workflow workflow : Chosen.of(invocation, bench)) {
                entries.add(entry(workflow, standing(workflow, standings), report, files));
            }
            return entries;
        });
        files.put(
                IndexPage.FILE,
                new IndexPage().render(done.value().stream().map(Entry::line).toList()));
        new ReportFolder(to)
                .write(files, done.value().stream().map(Entry::workflow).toList());
        return new Reported(to.toString().replace('\\', '/'), done.value(), done.used());
    }

    private static Optional<DsseSigner> signer(Invocation invocation) throws Refusal {
        Optional<String> file = invocation.value(SIGN_KEY.name());
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SigningKeyReader().read(Path.of(file.get())));
        } catch (SigningKeyException unusable) {
            throw new Refusal(Problem.SIGNING_KEY_UNUSABLE, file.get(), unusable.reason());
        }
    }

    private static Standing standing(Workflow workflow, List<Standing> standings) {
        return standings.stream()
                .filter(one -> one.workflow().equals(workflow.name()))
                .findFirst()
                .orElseThrow();
    }

    private static Entry entry(
            Workflow workflow, Standing standing, AuditReport report, SortedMap<String, String> files) {
        RecordingState state =
                new RecordingStore(workflow.folder()).state(workflow.name(), workflow.logicFile(), workflow.key());
        List<String> written = new ArrayList<>();
        if (state instanceof RecordingState.Fresh fresh) {
            Recording recording = fresh.recording();
            SortedMap<String, String> own = report.files(workflow.brief(), recording);
            files.putAll(own);
            written.addAll(own.keySet());
        }
        return new Entry(workflow.name(), standing.state(), standing.review(), standing.details(), written);
    }

    /**
     * What was written of one workflow.
     *
     * @param review what was said of the recording, as {@code status} says it
     * @param details what is wrong, a sentence each
     * @param files empty where its recording is not fresh
     */
    record Entry(String workflow, State state, String review, List<String> details, List<String> files) {
        Entry {
            details = List.copyOf(details);
            files = List.copyOf(files);
        }

        boolean isReported() {
            return !files.isEmpty();
        }

        IndexPage.Line line() {
            List<String> said = new ArrayList<>();
            if (!review.isEmpty()) {
                said.add(review);
            }
            said.addAll(details);
            return new IndexPage.Line(workflow, state.key(), String.join("; ", said), isReported());
        }

        void print(Page page) {
            page.add(Page.Look.STRONG, workflow).add("  ").add(state.look(), state.key());
            page.line(isReported() ? "" : ", so there is nothing to report");
            details.forEach(detail -> page.line("    " + detail));
            files.forEach(file -> page.line("    wrote " + file));
        }
    }

    /** What was written. */
    record Reported(String folder, List<Entry> workflows, Used used) implements Result {
        Reported {
            workflows = List.copyOf(workflows);
        }

        @Override
        public int exitCode() {
            return workflows.stream().allMatch(Entry::isReported) ? ExitCode.FINE : ExitCode.FAILED;
        }

        @Override
        public void print(Page page) {
            workflows.forEach(entry -> entry.print(page));
            page.line("Open " + folder + "/" + IndexPage.FILE);
            used.print(page);
        }
    }
}
