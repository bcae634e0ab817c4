package dev.setstone.processor;

import com.google.auto.service.AutoService;
import dev.setstone.processor.contract.BoundedPortReader;
import dev.setstone.processor.contract.FilerClassFiles;
import dev.setstone.processor.emit.BoundedEmitter;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Writes the implementations of ports whose methods have {@code @BoundedCall}. It is a processor of its own, since it needs no spec, no
 * recording and no model: what a bounded call does is said by its annotation alone.
 */
@AutoService(Processor.class)
public final class BoundedCallProcessor extends AbstractProcessor {

    static final String ANNOTATION = "dev.setstone.annotations.BoundedCall";

    /** Names, not elements: elements of an earlier round may know less than those of this one. */
    private final TreeSet<String> waiting = new TreeSet<>();

    private final List<Element> roots = new ArrayList<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(ANNOTATION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        roots.addAll(round.getRootElements());
        annotations.stream()
                .filter(annotation -> annotation.getQualifiedName().contentEquals(ANNOTATION))
                .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
                .map(Element::getEnclosingElement)
                .forEach(port ->
                        waiting.add(((TypeElement) port).getQualifiedName().toString()));
        for (String name : List.copyOf(waiting)) {
            TypeElement port = processingEnv.getElementUtils().getTypeElement(name);
            if (port != null && isDone(port, round.processingOver())) {
                waiting.remove(name);
            }
        }
        return false;
    }

    /** Whether there is nothing to wait for: another processor may yet write a type that is not there. */
    private boolean isDone(TypeElement port, boolean last) {
        BoundedPortReader reader = new BoundedPortReader(
                processingEnv.getElementUtils(),
                processingEnv.getTypeUtils(),
                roots,
                new FilerClassFiles(processingEnv.getFiler(), processingEnv.getElementUtils()));
        try {
            new BoundedEmitter(processingEnv.getFiler(), processingEnv.getElementUtils()).emit(port, reader.read(port));
            return true;
        } catch (ProblemException problems) {
            if (!last && problems.names(Problem.UNRESOLVED_TYPE)) {
                return false;
            }
            new Reporter(processingEnv.getMessager()).report(problems.diagnostics());
            return true;
        }
    }
}
