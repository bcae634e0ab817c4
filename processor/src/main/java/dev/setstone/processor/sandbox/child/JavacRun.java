package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import dev.setstone.processor.sandbox.child.CompileReply.Message;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * What one run of javac gave.
 *
 * @param shape what the candidate's shape breaks
 * @param facts what the types say about the candidate; empty when it does not compile
 * @param trees positions within the parsed units
 * @param units the parsed units by their URIs (javac wraps the files themselves): the candidate's, the interface's and all that javac reached from there
 * @param logicClasses class files of the candidate's file
 * @param userClasses class files of the other files
 */
record JavacRun(
        List<Diagnostic<? extends JavaFileObject>> diagnostics,
        List<Message> shape,
        Optional<List<Message>> facts,
        Trees trees,
        Map<URI, CompilationUnitTree> units,
        SortedMap<String, byte[]> logicClasses,
        SortedMap<String, byte[]> userClasses) {

    /** Compiles some units against what the file manager holds. */
    static JavacRun of(
            JavaCompiler compiler,
            MemorySource candidate,
            List<MemorySource> explicit,
            SortedMap<String, MemorySource> sources,
            CompileJob job)
            throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager jdk = compiler.getStandardFileManager(
                        diagnostics, Locale.ENGLISH, java.nio.charset.StandardCharsets.UTF_8);
                MemoryFiles files = new MemoryFiles(jdk, candidate, sources, job.classes())) {
            JavacTask task = (JavacTask)
                    compiler.getTask(Writer.nullWriter(), files, diagnostics, options(job.release()), null, explicit);
            // Before it runs: a task that has ended gives no access to its trees any more.
            Trees trees = Trees.instance(task);
            Map<URI, CompilationUnitTree> units = new LinkedHashMap<>();
            task.addTaskListener(collectingInto(units));
            Iterable<? extends CompilationUnitTree> parsed = task.parse();
            // What does not parse has no shape, and later phases take the trees apart.
            boolean parses = isFree(diagnostics);
            CompilationUnitTree own = unit(parsed, candidate);
            List<Message> shape = parses ? new ShapeCheck(trees.getSourcePositions(), own, job).messages() : List.of();
            task.analyze();
            // Before the classes are written: that takes the trees apart.
            Optional<List<Message>> facts =
                    isFree(diagnostics) ? Optional.of(new TypedPass(task, trees).facts(own)) : Optional.empty();
            task.generate();
            return new JavacRun(
                    new ArrayList<>(diagnostics.getDiagnostics()),
                    shape,
                    facts,
                    trees,
                    units,
                    files.candidateOutput(),
                    files.userOutput());
        }
    }

    private static boolean isFree(DiagnosticCollector<JavaFileObject> diagnostics) {
        return diagnostics.getDiagnostics().stream()
                .noneMatch(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR);
    }

    private static CompilationUnitTree unit(Iterable<? extends CompilationUnitTree> parsed, MemorySource candidate) {
        for (CompilationUnitTree unit : parsed) {
            if (unit.getSourceFile().toUri().equals(candidate.toUri())) {
                return unit;
            }
        }
        throw new IllegalStateException("javac has not parsed the candidate");
    }

    private static List<String> options(int release) {
        return List.of(
                "--release",
                Integer.toString(release),
                "-proc:none",
                "-implicit:class",
                "-g",
                "-parameters",
                "-Xlint:all,-processing,-classfile,-options,-path",
                "-Xmaxerrs",
                "1000",
                "-Xmaxwarns",
                "1000");
    }

    private static TaskListener collectingInto(Map<URI, CompilationUnitTree> units) {
        return new TaskListener() {
            @Override
            public void finished(TaskEvent event) {
                if (event.getKind() == TaskEvent.Kind.PARSE) {
                    units.put(event.getSourceFile().toUri(), event.getCompilationUnit());
                }
            }
        };
    }
}
