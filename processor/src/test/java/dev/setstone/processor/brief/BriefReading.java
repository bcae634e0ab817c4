package dev.setstone.processor.brief;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.setstone.processor.contract.ContractReader;
import dev.setstone.processor.contract.FilerClassFiles;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.spec.SpecReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads the brief of an interface as a build does: spec and contract inside a real javac, then bound. */
public final class BriefReading extends AbstractProcessor {

    private final Path folder;
    private final Set<Element> roots = new HashSet<>();
    private @Nullable Brief brief;
    private String problems = "";

    private BriefReading(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the one workflow of a source.
     *
     * @param folder of the spec and its golden rows
     * @param name the interface's qualified name
     */
    public static Brief of(Path folder, String name, String source) {
        BriefReading reading = new BriefReading(folder);
        Compilation compilation =
                Compiler.javac().withProcessors(reading).compile(JavaFileObjects.forSourceString(name, source));
        Brief brief = reading.brief;
        if (brief == null) {
            throw new AssertionError(reading.problems + compilation.errors());
        }
        return brief;
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
        roots.addAll(round.getRootElements());
        for (TypeElement annotation : annotations) {
            ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).forEach(this::read);
        }
        return false;
    }

    private void read(TypeElement workflow) {
        try {
            ContractReader contracts = new ContractReader(
                    processingEnv.getElementUtils(),
                    processingEnv.getTypeUtils(),
                    roots,
                    new FilerClassFiles(processingEnv.getFiler(), processingEnv.getElementUtils()));
            brief = new BriefBinder()
                    .bind(new SpecReader().read(workflow, Optional.of(folder)), contracts.read(workflow));
        } catch (ProblemException wrong) {
            wrong.diagnostics().forEach(diagnostic -> problems += diagnostic.text() + "\n");
        }
    }
}
