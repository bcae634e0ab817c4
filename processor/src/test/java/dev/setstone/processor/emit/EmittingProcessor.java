package dev.setstone.processor.emit;

import dev.setstone.processor.problem.Diagnostic;
import dev.setstone.processor.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Emits one workflow in the first round, as often as asked. */
final class EmittingProcessor extends AbstractProcessor {

    static final String AUDIT = "{\n  \"audit\": \"\u00fc\"\n}\n";

    private final Workflow workflow;
    private final ComponentModel componentModel;
    private final int times;
    private final List<Diagnostic> problems = new ArrayList<>();

    EmittingProcessor(Workflow workflow, ComponentModel componentModel, int times) {
        this.workflow = workflow;
        this.componentModel = componentModel;
        this.times = times;
    }

    List<Diagnostic> problems() {
        return problems;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver() || round.getRootElements().isEmpty() || !problems.isEmpty()) {
            return false;
        }
        TypeElement element = processingEnv
                .getElementUtils()
                .getTypeElement(workflow.contract().interfaceName());
        boolean first = round.getRootElements().stream()
                .anyMatch(root -> root.equals(element) || root.equals(element.getEnclosingElement()));
        Emitter emitter = new Emitter(processingEnv.getFiler(), processingEnv.getElementUtils(), componentModel);
        for (int i = 0; first && i < times; i++) {
            try {
                emitter.emit(element, workflow.brief(), workflow.flows(), workflow.recording(), AUDIT);
            } catch (ProblemException e) {
                problems.addAll(e.diagnostics());
            }
        }
        return false;
    }
}
