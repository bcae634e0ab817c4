package dev.setstone.processor;

import com.google.auto.service.AutoService;
import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The way into javac: finds workflows, hands them to a {@link Build}, and keeps back those whose types another processor has yet to
 * write. It does nothing itself.
 */
@AutoService(Processor.class)
public final class SetstoneProcessor extends AbstractProcessor {

    static final String ANNOTATION = "dev.setstone.annotations.CompiledWorkflow";

    /** Names, not elements: elements of an earlier round may know less than those of this one. */
    private final TreeSet<String> waiting = new TreeSet<>();

    private @Nullable Build build;
    private boolean broken;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(ANNOTATION);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(Option.keys()));
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        annotations.stream()
                .filter(annotation -> annotation.getQualifiedName().contentEquals(ANNOTATION))
                .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
                .filter(SetstoneProcessor::isType)
                .forEach(element ->
                        waiting.add(((TypeElement) element).getQualifiedName().toString()));
        if (!broken && (build != null || !waiting.isEmpty())) {
            try {
                run(round);
            } catch (RuntimeException | LinkageError unexpected) {
                broken = true;
                closeQuietly();
                reportInternal(unexpected);
            }
        }
        return false;
    }

    private static boolean isType(Element element) {
        ElementKind kind = element.getKind();
        return kind.isClass() || kind.isInterface();
    }

    private void run(RoundEnvironment round) {
        List<TypeElement> workflows = resolve();
        Build current = build;
        if (current == null) {
            current = open(workflows.get(0));
            build = current;
        }
        if (current == null) {
            // The options are wrong, which was said; nothing can be done with any workflow.
            broken = true;
        } else if (round.processingOver()) {
            current.finish(workflows);
        } else {
            Set<String> deferred = current.process(workflows, round.getRootElements());
            waiting.clear();
            waiting.addAll(deferred);
        }
    }

    private @Nullable Build open(TypeElement first) {
        Reporter reporter = new Reporter(processingEnv.getMessager());
        Position at = new Position.InSource(Anchor.at(first));
        try {
            Options options =
                    new OptionsReader(processingEnv.getOptions(), System::getProperty, System::getenv, at).read();
            return Build.open(processingEnv, options, reporter, at);
        } catch (ProblemException wrong) {
            reporter.report(wrong.diagnostics());
            return null;
        }
    }

    private List<TypeElement> resolve() {
        List<TypeElement> elements = new ArrayList<>();
        for (String name : waiting) {
            TypeElement element = processingEnv.getElementUtils().getTypeElement(name);
            if (element != null) {
                elements.add(element);
            }
        }
        return elements;
    }

    private void closeQuietly() {
        if (build != null) {
            build.close();
        }
    }

    /** On the workflow if there is one: some tools show no message without a place. */
    private void reportInternal(Throwable unexpected) {
        StringWriter trace = new StringWriter();
        unexpected.printStackTrace(new PrintWriter(trace));
        Reporter reporter = new Reporter(processingEnv.getMessager());
        resolve().stream()
                .findFirst()
                .ifPresentOrElse(
                        element -> reporter.report(
                                Problem.INTERNAL.at(new Position.InSource(Anchor.at(element)), trace.toString())),
                        () -> reporter.error(Problem.INTERNAL, trace.toString()));
    }
}
