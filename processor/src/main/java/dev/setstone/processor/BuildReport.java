package dev.setstone.processor;

import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.recording.RecordingState;
import dev.setstone.processor.recording.RecordingStore;
import dev.setstone.processor.report.AuditReport;
import dev.setstone.processor.report.IndexPage;
import dev.setstone.processor.report.ReportFolder;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The audit report of what a compilation has replayed or recorded: what the verb {@code report} writes, without a signature. */
final class BuildReport {

    private final Path folder;

    BuildReport(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes it.
     *
     * @param workflows those that the compilation has an implementation of
     */
    void write(Collection<Workflow> workflows, Reporter reporter) {
        AuditReport report = new AuditReport(Optional.empty());
        SortedMap<String, String> files = new TreeMap<>();
        List<IndexPage.Line> lines = workflows.stream()
                .map(workflow -> line(workflow, report, files))
                .toList();
        files.put(IndexPage.FILE, new IndexPage().render(lines));
        try {
            new ReportFolder(folder)
                    .write(files, workflows.stream().map(Workflow::name).toList());
        } catch (UncheckedIOException unwritable) {
            reporter.error(
                    Problem.OUTPUT_UNWRITABLE, folder + " (setstone.report)", String.valueOf(unwritable.getMessage()));
        }
    }

    /** Only a fresh recording has a report; one that is replayed for a spec that has changed is not what anybody has judged. */
    private static IndexPage.Line line(Workflow workflow, AuditReport report, SortedMap<String, String> files) {
        RecordingState state =
                new RecordingStore(workflow.folder()).state(workflow.name(), workflow.logicFile(), workflow.key());
        if (state instanceof RecordingState.Fresh fresh) {
            files.putAll(report.files(workflow.brief(), fresh.recording()));
            return new IndexPage.Line(
                    workflow.name(), "fresh", fresh.recording().lock().approval(), true);
        }
        return new IndexPage.Line(workflow.name(), "not fresh", "setstone status says why", false);
    }
}
