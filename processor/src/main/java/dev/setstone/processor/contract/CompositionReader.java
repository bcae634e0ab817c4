package dev.setstone.processor.contract;

import dev.setstone.processor.contract.Composition.FlowSignature;
import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.spec.FlowMethods;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the signatures of a workflow's flows. */
public final class CompositionReader {

    private final Elements elements;
    private final Types types;
    private final Set<String> roots;
    private final ClassFiles classFiles;

    /** A reader for one round, with the parameters of {@link ContractReader}. */
    public CompositionReader(
            Elements elements, Types types, Collection<? extends Element> roots, ClassFiles classFiles) {
        this.elements = elements;
        this.types = types;
        this.roots = ContractReader.namesOf(roots);
        this.classFiles = classFiles;
    }

    /**
     * Reads the flows of a workflow.
     *
     * @param contract what {@link ContractReader} has read of it
     * @throws ProblemException with everything that is wrong with the flows' signatures
     */
    public Composition read(TypeElement workflow, Contract contract) throws ProblemException {
        List<ExecutableElement> methods = new StepMethods(elements, types).of(workflow);
        if (methods.stream().noneMatch(FlowMethods::isFlow)) {
            return new Composition(contract, List.of());
        }
        Diagnostics problems = new Diagnostics();
        Surface surface =
                new Surface(elements, types, roots, new Visibility(elements.getPackageOf(workflow)), problems);
        DeclarationReader declarations = new DeclarationReader(surface, classFiles);
        StepReader steps = new StepReader(surface, workflow, declarations);
        FlowReader reader = new FlowReader(surface, contract, steps);
        List<FlowSignature> flows = new ArrayList<>();
        for (ExecutableElement method : methods) {
            if (FlowMethods.isFlow(method)) {
                reader.read(method).ifPresent(flows::add);
            } else {
                // Read before without a problem; here for its types.
                steps.read(method);
            }
        }
        Contract wide = new Contract(
                contract.packageName(),
                contract.interfaceName(),
                contract.binaryName(),
                contract.steps(),
                contract.properties(),
                declarations.found());
        if (!problems.hasErrors()) {
            flows.forEach(flow -> checkWhole(wide, flow, problems));
        }
        if (problems.hasErrors()) {
            throw new ProblemException(problems.found());
        }
        return new Composition(wide, flows);
    }

    private static void checkWhole(Contract contract, FlowSignature flow, Diagnostics problems) {
        Stream<TypeUse> uses =
                Stream.concat(flow.values().stream().map(Contract.Parameter::type), flow.result().stream());
        new Soundness(contract).report(uses, "flow \"" + flow.name() + "\"", flow.at(), problems);
    }
}
