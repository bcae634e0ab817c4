package dev.setstone.processor;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.setstone.processor.contract.CompilerEnvironment;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.emit.ClassOutput;
import dev.setstone.processor.gate.compliance.ComplianceGate;
import dev.setstone.processor.gate.security.BytecodeGate;
import dev.setstone.processor.gate.security.FlowDeterminism;
import dev.setstone.processor.gate.security.LinkageDigest;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.verdict.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;

/**
 * Judges the very class files that the user's javac has written: the source that the gates judged may mean something else where
 * another class of the same name is nearer. What is refused is deleted, so that nothing can load it.
 */
final class ClassCheck implements TaskListener {

    private final ClassOutput output;
    private final Elements elements;
    private final Reporter reporter;
    private final Tally tally;
    private final BytecodeGate gate = new BytecodeGate();
    private final ComplianceGate compliance = new ComplianceGate();
    private final LinkageDigest digest = new LinkageDigest();
    private final List<Watched> watched = new ArrayList<>();
    /** The same by the names of their logic and of their interfaces, for there are many more classes than workflows. */
    private final Map<String, List<Watched>> byClass = new HashMap<>();

    private final List<Runnable> afterwards = new ArrayList<>();

    private ClassCheck(ProcessingEnvironment environment, Reporter reporter, Tally tally) {
        this.elements = environment.getElementUtils();
        this.output = new ClassOutput(environment.getFiler(), elements);
        this.reporter = reporter;
        this.tally = tally;
    }

    /**
     * A check that listens to the compiler.
     *
     * @throws IllegalArgumentException when the compiler is not javac
     */
    static ClassCheck listening(ProcessingEnvironment environment, Reporter reporter, Tally tally) {
        ClassCheck check = new ClassCheck(environment, reporter, tally);
        JavacTask.instance(CompilerEnvironment.behind(environment)).addTaskListener(check);
        return check;
    }

    /** The classes of one workflow's logic. */
    private static final class Watched {
        private final Workflow workflow;
        private final String logicClass;
        private final SortedMap<String, String> digests;
        /** Where the sources lie that the classes were written from, by the classes' binary names. */
        private final SortedMap<String, URI> written = new TreeMap<>();

        private boolean judged;

        Watched(Workflow workflow, SortedMap<String, String> digests) {
            Contract contract = workflow.brief().contract();
            this.workflow = workflow;
            this.logicClass = contract.qualified(contract.logicName());
            this.digests = digests;
        }

        String interfaceClass() {
            return workflow.brief().contract().binaryName();
        }

        /** Whether it is the workflow's interface and holds code; most hold none, and need not be read back. */
        boolean composes(String binaryName) {
            return binaryName.equals(interfaceClass())
                    && ElementFilter.methodsIn(workflow.element().getEnclosedElements()).stream()
                            .map(ExecutableElement::getModifiers)
                            .anyMatch(modifiers ->
                                    !modifiers.contains(Modifier.ABSTRACT) && !modifiers.contains(Modifier.STATIC));
        }
    }

    /** Expects the classes of a workflow's logic to have these linkage digests. */
    void expect(Workflow workflow, SortedMap<String, String> digests) {
        Watched one = new Watched(workflow, digests);
        watched.add(one);
        byClass.computeIfAbsent(one.logicClass, name -> new ArrayList<>()).add(one);
        byClass.computeIfAbsent(one.interfaceClass(), name -> new ArrayList<>()).add(one);
    }

    /** Runs when the compilation ends. */
    void afterwards(Runnable action) {
        afterwards.add(action);
    }

    @Override
    public void finished(TaskEvent event) {
        long start = System.nanoTime();
        if (event.getKind() == TaskEvent.Kind.GENERATE && event.getTypeElement() != null) {
            written(elements.getBinaryName(event.getTypeElement()).toString(), event);
            tally.spent(System.nanoTime() - start);
        } else if (event.getKind() == TaskEvent.Kind.COMPILATION) {
            // Nothing is written where the compilation has failed before; half is never right.
            watched.stream()
                    .filter(one -> !one.judged && !one.written.isEmpty())
                    .forEach(this::judge);
            tally.spent(System.nanoTime() - start);
            afterwards.forEach(Runnable::run);
        }
    }

    private void written(String binaryName, TaskEvent event) {
        for (Watched one : byClass.getOrDefault(binaryName, List.of())) {
            if (one.composes(binaryName)) {
                judgeComposition(one, binaryName);
            }
        }
        for (Watched one : owners(binaryName)) {
            one.written.put(binaryName, event.getSourceFile().toUri());
            if (one.judged || one.written.keySet().containsAll(one.digests.keySet())) {
                judge(one);
            }
        }
    }

    /** Whose logic the class is, or is nested in. */
    private List<Watched> owners(String binaryName) {
        List<Watched> owners = new ArrayList<>();
        for (int end = binaryName.length(); end > 0; end = binaryName.lastIndexOf('$', end - 1)) {
            String around = binaryName.substring(0, end);
            byClass.getOrDefault(around, List.of()).stream()
                    .filter(one -> one.logicClass.equals(around))
                    .forEach(owners::add);
        }
        return owners;
    }

    private void judgeComposition(Watched one, String interfaceClass) {
        try (InputStream file =
                output.find(one.workflow.element(), path(interfaceClass)).openInputStream()) {
            for (FlowDeterminism.Use use : new FlowDeterminism().judge(file.readAllBytes())) {
                reporter.report(Problem.FLOW_NOT_DETERMINISTIC.at(
                        one.workflow.at(), use.method(), use.what(), use.rule(), use.line()));
            }
        } catch (IOException unreadable) {
            // The compiler has just written it; where it can't be read back, the classes of the logic can't be either.
        }
    }

    private void judge(Watched one) {
        one.judged = true;
        SortedMap<String, byte[]> classes = new TreeMap<>();
        for (String name : one.written.keySet()) {
            try {
                classes.put(name, bytes(one, name));
            } catch (IOException unreadable) {
                refuse(one, name, "it can't be read back: " + unreadable.getMessage());
                return;
            }
        }
        for (String name : union(one)) {
            byte[] bytes = classes.get(name);
            String expected = one.digests.get(name);
            if (bytes == null || expected == null) {
                refuse(one, name, bytes == null ? "it is missing" : "it is not part of the recording");
                return;
            }
        }
        compare(one, classes);
    }

    private static Set<String> union(Watched one) {
        TreeSet<String> names = new TreeSet<>(one.digests.keySet());
        names.addAll(one.written.keySet());
        return names;
    }

    private void compare(Watched one, SortedMap<String, byte[]> classes) {
        List<Finding> findings =
                new ArrayList<>(gate.with(one.workflow.brief().spec().moduleNames())
                        .judge(one.workflow.brief().contract(), classes));
        findings.addAll(compliance.judge(one.workflow.brief(), classes));
        if (!findings.isEmpty()) {
            refuse(one, one.logicClass, findings.stream().map(Finding::text).collect(Collectors.joining("; ")));
            return;
        }
        classes.forEach((name, bytes) -> {
            if (!digest.of(bytes).equals(one.digests.get(name))) {
                refuse(one, name, "it refers to other classes or members, or holds other constants");
            }
        });
    }

    private void refuse(Watched one, String className, String reason) {
        reporter.report(
                Problem.CLASS_DIFFERS.at(one.workflow.at(), className, reason, Commands.rerecord(one.workflow.name())));
        for (String name : one.written.keySet()) {
            try {
                delete(one, name);
            } catch (IOException gone) {
                // It is not there, which is what was wanted; the error above fails the build in any case.
            }
        }
    }

    private byte[] bytes(Watched one, String name) throws IOException {
        FileObject file = output.find(one.workflow.element(), path(name));
        Optional<Path> beside = besideSource(one, name, file);
        if (beside.isPresent()) {
            return Files.readAllBytes(beside.get());
        }
        try (InputStream stream = file.openInputStream()) {
            return stream.readAllBytes();
        }
    }

    /** Filer's own file objects refuse to be deleted. */
    private void delete(Watched one, String name) throws IOException {
        FileObject file = output.find(one.workflow.element(), path(name));
        Optional<Path> beside = besideSource(one, name, file);
        if (beside.isPresent()) {
            Files.deleteIfExists(beside.get());
        } else if (isFile(file.toUri())) {
            Files.deleteIfExists(Path.of(file.toUri()));
        }
    }

    /** Without {@code -d} javac writes a class beside its source, and Filer looks for its simple name in the working directory. */
    private static Optional<Path> besideSource(Watched one, String name, FileObject file) {
        URI source = Objects.requireNonNull(one.written.get(name), name);
        boolean inFolder = !isFile(file.toUri()) || file.toUri().getPath().endsWith("/" + path(name));
        if (inFolder || !isFile(source)) {
            return Optional.empty();
        }
        return Optional.of(Path.of(source).resolveSibling(name.substring(name.lastIndexOf('.') + 1) + ".class"))
                .filter(Files::exists);
    }

    private static boolean isFile(URI uri) {
        return "file".equals(uri.getScheme());
    }

    private static String path(String binaryName) {
        return binaryName.replace('.', '/') + ".class";
    }
}
