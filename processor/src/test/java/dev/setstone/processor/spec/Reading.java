package dev.setstone.processor.spec;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Diagnostic;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What came of reading the spec of one interface inside a real javac. */
record Reading(Optional<Spec> result, List<Diagnostic> diagnostics, Compilation compilation) {

    /** Compiles {@code acme.Claims} with a processor that reads its spec and reports where the anchors say. */
    static Reading of(Optional<Path> folder, String source) {
        ReadingProcessor processor = new ReadingProcessor(folder);
        Compilation compilation = Compiler.javac()
                .withProcessors(processor)
                .compile(JavaFileObjects.forSourceString("acme.Claims", source));
        return new Reading(processor.spec, List.copyOf(processor.diagnostics), compilation);
    }

    Spec spec() {
        return result.orElseThrow(() -> new AssertionError(String.join("\n", messages())));
    }

    StepSpec step(String name) {
        return spec().step(name).orElseThrow();
    }

    List<Problem> problems() {
        return diagnostics.stream().map(Diagnostic::problem).toList();
    }

    /** The diagnostics as texts. */
    List<String> messages() {
        return diagnostics.stream().map(Diagnostic::text).toList();
    }

    /** The lines at which javac shows errors, in the order of reporting. */
    List<Long> errorLines() {
        return compilation.errors().stream().map(error -> error.getLineNumber()).toList();
    }

    /** What javac prints. */
    List<String> javacMessages() {
        return compilation.errors().stream()
                .map(error -> error.getMessage(Locale.ROOT))
                .toList();
    }

    /** The number of the line that holds the fragment, from 1. */
    static long lineOf(String source, String fragment) {
        return source.substring(0, source.indexOf(fragment)).lines().count()
                + (source.charAt(source.indexOf(fragment) - 1) == '\n' ? 1 : 0);
    }

    private static final class ReadingProcessor extends AbstractProcessor {

        private final Optional<Path> folder;
        private final List<Diagnostic> diagnostics = new ArrayList<>();
        private Optional<Spec> spec = Optional.empty();

        ReadingProcessor(Optional<Path> folder) {
            this.folder = folder;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("dev.setstone.annotations.CompiledWorkflow");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            for (TypeElement annotation : annotations) {
                ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))
                        .forEach(this::read);
            }
            return false;
        }

        private void read(TypeElement workflow) {
            try {
                spec = Optional.of(new SpecReader().read(workflow, folder));
            } catch (ProblemException e) {
                diagnostics.addAll(e.diagnostics());
            }
            for (Diagnostic found : diagnostics) {
                Anchor anchor = found.at().anchor();
                processingEnv
                        .getMessager()
                        .printMessage(
                                javax.tools.Diagnostic.Kind.ERROR,
                                found.text(),
                                anchor.element(),
                                anchor.annotation(),
                                anchor.value());
            }
        }
    }
}
