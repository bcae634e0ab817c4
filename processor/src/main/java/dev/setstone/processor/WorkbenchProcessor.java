package dev.setstone.processor;

import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.ProblemException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Runs one piece of work on the workflows of a compilation, in its first round. It writes no class. */
public final class WorkbenchProcessor extends AbstractProcessor {

    private final Work work;
    private boolean done;

    /** @param work what to do, once; not at all where there is no workflow */
    public WorkbenchProcessor(Work work) {
        this.work = work;
    }

    /** What is done with the workflows. */
    @FunctionalInterface
    public interface Work {
        /**
         * Does it.
         *
         * @throws ProblemException to have problems reported as a build reports them
         */
        void on(Workbench bench) throws ProblemException;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(SetstoneProcessor.ANNOTATION);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.copyOf(Option.keys());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        List<TypeElement> interfaces = annotations.stream()
                .flatMap(annotation -> ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream())
                .sorted(Comparator.comparing(type -> type.getQualifiedName().toString()))
                .toList();
        if (!done && !interfaces.isEmpty()) {
            done = true;
            Reporter reporter = new Reporter(processingEnv.getMessager());
            Position at = new Position.InSource(Anchor.at(interfaces.get(0)));
            try {
                Options options =
                        new OptionsReader(processingEnv.getOptions(), System::getProperty, System::getenv, at).read();
                work.on(Workbench.open(processingEnv, options, reporter, interfaces, round.getRootElements()));
            } catch (ProblemException problems) {
                reporter.report(problems.diagnostics());
            }
        }
        return false;
    }
}
