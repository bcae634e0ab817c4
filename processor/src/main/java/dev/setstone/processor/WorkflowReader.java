package dev.setstone.processor;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.BriefBinder;
import dev.setstone.processor.brief.KeyCalculator;
import dev.setstone.processor.contract.ClassFiles;
import dev.setstone.processor.contract.Composition;
import dev.setstone.processor.contract.CompositionReader;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.ContractReader;
import dev.setstone.processor.contract.FilerClassFiles;
import dev.setstone.processor.flow.FlowBinder;
import dev.setstone.processor.flow.Flows;
import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.spec.Spec;
import dev.setstone.processor.spec.SpecReader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads an annotated interface and its spec into a {@link Workflow}. */
final class WorkflowReader {

    private final ProcessingEnvironment environment;
    private final SpecReader specs = new SpecReader();
    private final BriefBinder binder = new BriefBinder();
    private final KeyCalculator keys = new KeyCalculator();
    private final WorkflowFolder folders;
    private final Optional<Path> folder;

    WorkflowReader(ProcessingEnvironment environment, Optional<Path> folder) {
        this.environment = environment;
        this.folders = new WorkflowFolder(environment);
        this.folder = folder;
    }

    /**
     * Reads a workflow.
     *
     * @param roots the elements that this compilation has seen as sources
     * @throws ProblemException with everything that is wrong with its contract, else with its spec, else with its examples, else
     *     with its flows
     */
    Workflow read(TypeElement element, Collection<? extends Element> roots) throws ProblemException {
        Elements elements = environment.getElementUtils();
        Types types = environment.getTypeUtils();
        ClassFiles classFiles = new FilerClassFiles(environment.getFiler(), elements);
        Contract contract = new ContractReader(elements, types, roots, classFiles).read(element);
        Composition composition = new CompositionReader(elements, types, roots, classFiles).read(element, contract);
        Path place = folders.locate(element, folder);
        Spec spec = specs.read(element, Optional.of(place));
        Brief brief = binder.bind(spec, contract);
        Flows flows = new FlowBinder().bind(spec, composition);
        return new Workflow(element, brief, flows, keys.calculate(brief), place, at(element));
    }

    /** The annotation: what is wrong with a recording is nearer to it than to the interface's name. */
    private static Position at(TypeElement element) {
        return new Position.InSource(element.getAnnotationMirrors().stream()
                .filter(mirror -> ((TypeElement) mirror.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(SetstoneProcessor.ANNOTATION))
                .findFirst()
                .map((AnnotationMirror mirror) -> new Anchor(element, mirror, null))
                .orElseGet(() -> Anchor.at(element)));
    }
}
