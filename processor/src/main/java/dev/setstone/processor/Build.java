package dev.setstone.processor;

import dev.setstone.processor.emit.Emitter;
import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Diagnostic;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.recording.Orphan;
import dev.setstone.processor.recording.Recording;
import dev.setstone.processor.recording.RecordingStore;
import dev.setstone.processor.report.AuditMetadata;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** One compilation: takes its workflows through the stages, reports, and ends what it has started. */
final class Build implements AutoCloseable {

    private final Options options;
    private final Reporter reporter;
    private final Tally tally;
    private final WorkflowReader reader;
    private final Emitter emitter;
    private final AuditMetadata audit = new AuditMetadata();
    private final Optional<ClassCheck> classCheck;
    private final BuildSummary summary;
    private final Map<String, Workflow> known = new LinkedHashMap<>();
    private final List<Workflow> emitted = new ArrayList<>();
    private final Set<Element> roots = new LinkedHashSet<>();
    private final RecordingSource source;
    private boolean everythingRead = true;

    private Build(
            ProcessingEnvironment environment,
            Options options,
            Reporter reporter,
            Tally tally,
            RecordingSource source,
            Optional<ClassCheck> classCheck) {
        this.options = options;
        this.reporter = reporter;
        this.tally = tally;
        this.source = source;
        this.classCheck = classCheck;
        this.reader = new WorkflowReader(environment, options.folder());
        this.emitter = new Emitter(environment.getFiler(), environment.getElementUtils(), options.componentModel());
        this.summary = new BuildSummary(environment.getFiler(), tally);
    }

    /**
     * Opens a build.
     *
     * @param at where to report what belongs to no workflow
     * @throws ProblemException when the mode can't work with these options
     */
    static Build open(ProcessingEnvironment environment, Options options, Reporter reporter, Position at)
            throws ProblemException {
        Tally tally = new Tally();
        RecordingSource source = new SourceFactory(environment, options, reporter, tally, at).open();
        return new Build(environment, options, reporter, tally, source, listen(environment, reporter, tally, at));
    }

    private static Optional<ClassCheck> listen(
            ProcessingEnvironment environment, Reporter reporter, Tally tally, Position at) {
        try {
            return Optional.of(ClassCheck.listening(environment, reporter, tally));
        } catch (IllegalArgumentException | LinkageError notJavac) {
            reporter.report(Problem.CLASSES_NOT_CHECKED.at(at, Commands.verify()));
            return Optional.empty();
        }
    }

    /**
     * Takes workflows through the stages.
     *
     * @return those whose types another processor may yet write, by qualified name
     */
    Set<String> process(List<TypeElement> workflows, Collection<? extends Element> newRoots) {
        long start = System.nanoTime();
        roots.addAll(newRoots);
        Set<String> deferred = new TreeSet<>();
        for (TypeElement element : workflows) {
            try {
                process(read(element));
            } catch (ProblemException problems) {
                if (problems.names(Problem.UNRESOLVED_TYPE)) {
                    deferred.add(element.getQualifiedName().toString());
                } else {
                    reporter.report(problems.diagnostics());
                }
            }
        }
        tally.spent(System.nanoTime() - start);
        return deferred;
    }

    private Workflow read(TypeElement element) throws ProblemException {
        try {
            return reader.read(element, roots);
        } catch (ProblemException problems) {
            everythingRead &= problems.names(Problem.UNRESOLVED_TYPE);
            throw problems;
        }
    }

    private void process(Workflow workflow) throws ProblemException {
        Workflow other = known.putIfAbsent(workflow.name(), workflow);
        if (other != null) {
            throw new ProblemException(
                    Problem.DUPLICATE_WORKFLOW,
                    workflow.at(),
                    workflow.name(),
                    other.element().getQualifiedName());
        }
        Recording recording = source.obtain(workflow, roots);
        emitter.emit(
                workflow.element(),
                workflow.brief(),
                workflow.flows(),
                recording,
                audit.render(workflow.brief().contract(), recording.lock()));
        emitted.add(workflow);
        classCheck.ifPresent(check -> check.expect(workflow, recording.lock().classes()));
    }

    /** Reports what no round has resolved, and says what was done. */
    void finish(List<TypeElement> unresolved) {
        unresolved.forEach(this::reportUnresolved);
        // A workflow that could not be read has a recording too, and nobody must be told to delete that.
        if (options.mode() == Mode.VERIFY && everythingRead && unresolved.isEmpty()) {
            reportOrphans();
        }
        close();
        options.workflows().stream()
                .filter(name -> !known.containsKey(name))
                .forEach(name -> reporter.note("Setstone: no workflow \"" + name + "\" in this compilation"));
        options.report().ifPresent(folder -> new BuildReport(folder).write(emitted, reporter));
        if (options.summary()) {
            summary.open(reporter, classCheck);
        }
        if (!tally.isEmpty()) {
            reporter.note(tally.line());
        }
    }

    /**
     * Reads it once more, since javac can't point at elements of an earlier round. What else is wrong may follow from the type that is
     * missing.
     */
    private void reportUnresolved(TypeElement workflow) {
        try {
            reader.read(workflow, roots);
            Position at = new Position.InSource(Anchor.at(workflow));
            reporter.report(Problem.UNRESOLVED_TYPE.at(
                    at,
                    "workflow " + workflow.getQualifiedName(),
                    "one that a processor writes in the last round only"));
        } catch (ProblemException problems) {
            List<Diagnostic> missing = problems.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.problem() == Problem.UNRESOLVED_TYPE)
                    .toList();
            reporter.report(missing.isEmpty() ? problems.diagnostics() : missing);
        }
    }

    /** Only a build of everything can tell that nothing asks for a recording, so only {@code verify} does. */
    private void reportOrphans() {
        Map<Path, Workflow> folders = new LinkedHashMap<>();
        known.values().forEach(workflow -> folders.putIfAbsent(workflow.folder(), workflow));
        folders.forEach((folder, workflow) -> {
            Position at = new Position.InSource(Anchor.at(workflow.element()));
            for (Orphan orphan : new RecordingStore(folder).orphans(known.keySet())) {
                reporter.report(orphan.problem(at));
            }
        });
    }

    @Override
    public void close() {
        source.close();
    }
}
