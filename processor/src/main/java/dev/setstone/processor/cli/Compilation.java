package dev.setstone.processor.cli;

import dev.setstone.processor.Workbench;
import dev.setstone.processor.WorkbenchProcessor;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Runs javac on a project, with one processor and into a folder that is gone afterwards. */
final class Compilation {

    private static final String PROCESS_ONLY = "-proc:only";

    private final Project project;

    Compilation(Project project) {
        this.project = project;
    }

    /** What is done with a project's workflows. */
    @FunctionalInterface
    interface Work<T> {
        T on(Workbench bench) throws ProblemException, Refusal;
    }

    /** What the work gave, and what it rests on. */
    record Done<T>(T value, Used used) {}

    /** Reads the workflows as a build does and works on them; throws what the work throws. */
    <T> Done<T> work(Work<T> work) throws Refusal {
        Worked<T> worked = new Worked<>(work);
        List<Message> messages =
                run(new WorkbenchProcessor(worked), List.of(PROCESS_ONLY, "-Asetstone.mode=replay"), List.of());
        Optional<Message> broken = messages.stream()
                .filter(message -> message.isError() && !message.code().isEmpty())
                .findFirst();
        T value = worked.value(broken, project);
        List<Message> errors = messages.stream()
                .filter(message -> message.isError() && message.code().isEmpty())
                .toList();
        return new Done<>(
                value, new Used(project.sourcePath(), project.sources().size(), project.shownClassPath(), errors));
    }

    /** Runs a processor as the annotation processing of a build. */
    List<Message> process(Processor processor, List<String> options) throws Refusal {
        return run(processor, List.of(PROCESS_ONLY), options);
    }

    /** Runs a processor in a whole build. */
    List<Message> build(Processor processor, List<String> options) throws Refusal {
        return run(processor, List.of(), options);
    }

    private static final class Worked<T> implements WorkbenchProcessor.Work {
        private final Work<T> work;
        private @Nullable T value;
        private @Nullable Refusal refusal;

        Worked(Work<T> work) {
            this.work = work;
        }

        @Override
        public void on(Workbench bench) {
            try {
                value = work.on(bench);
            } catch (Refusal refused) {
                refusal = refused;
            } catch (ProblemException problems) {
                refusal = Refusal.of(problems);
            }
        }

        T value(Optional<Message> broken, Project project) throws Refusal {
            if (refusal != null) {
                throw refusal;
            }
            if (value == null) {
                throw broken.map(Refusal::of).orElseGet(() -> new Refusal(Problem.NO_SOURCES, project.sourcePath()));
            }
            return value;
        }
    }

    private List<Message> run(Processor processor, List<String> first, List<String> last) throws Refusal {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw new Refusal(Problem.BAD_COMMAND, "this Java runtime has no javac; use a JDK, 17 or newer");
        }
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            Path output = Files.createTempDirectory("setstone");
            try {
                List<String> arguments = new ArrayList<>(List.of("-d", output.toString(), "-s", output.toString()));
                arguments.addAll(List.of("-classpath", project.classPath(), "-encoding", "UTF-8", "-parameters"));
                arguments.addAll(List.of("-implicit:none"));
                arguments.addAll(project.options());
                arguments.addAll(first);
                arguments.addAll(last);
                Iterable<? extends JavaFileObject> sources = files.getJavaFileObjectsFromPaths(project.sources());
                JavaCompiler.CompilationTask task =
                        javac.getTask(new StringWriter(), files, said, arguments, null, sources);
                task.setLocale(Locale.ROOT);
                task.setProcessors(List.of(processor));
                task.call();
            } finally {
                delete(output);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (IllegalArgumentException badOption) {
            throw new Refusal(Problem.BAD_COMMAND, String.valueOf(badOption.getMessage()));
        }
        return said.getDiagnostics().stream().map(Message::of).toList();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
