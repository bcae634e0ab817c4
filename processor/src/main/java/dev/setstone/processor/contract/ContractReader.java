package dev.setstone.processor.contract;

import dev.setstone.processor.contract.Contract.Property;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.contract.TypeDeclaration.PortMethod;
import dev.setstone.processor.contract.TypeDeclaration.PortType;
import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.spec.FlowMethods;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the typed side of a workflow off its interface. */
public final class ContractReader {

    private final Elements elements;
    private final Types types;
    private final Set<String> roots;
    private final ClassFiles classFiles;

    /**
     * A reader for one round.
     *
     * @param roots the root elements of all rounds so far. Problems are put at elements inside them, since javac can't point into
     *     class files; and a class of them that has a generated class's name is a clash. Only those clash: Filer overwrites what an
     *     earlier build left behind in the output or on the source path.
     * @param classFiles asked for records that are not in the roots, on compilers that do not show all their annotations
     */
    public ContractReader(Elements elements, Types types, Collection<? extends Element> roots, ClassFiles classFiles) {
        this.classFiles = classFiles;
        this.elements = elements;
        this.types = types;
        this.roots = namesOf(roots);
    }

    static Set<String> namesOf(Collection<? extends Element> roots) {
        return roots.stream()
                .filter(TypeElement.class::isInstance)
                .map(root -> ((TypeElement) root).getQualifiedName().toString())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads an annotated type.
     *
     * @throws ProblemException with everything that is wrong with it. When one of the problems is
     *     {@link Problem#UNRESOLVED_TYPE}, another processor may yet generate the type: ask
     *     {@link ProblemException#names(Problem)} and try again in the next round; in the last round it is the user's mistake.
     */
    public Contract read(TypeElement workflow) throws ProblemException {
        Diagnostics problems = new Diagnostics();
        Surface surface =
                new Surface(elements, types, roots, new Visibility(elements.getPackageOf(workflow)), problems);
        checkKind(workflow, problems);
        stopOn(problems);
        checkParents(workflow, problems);
        List<ExecutableElement> all = new StepMethods(elements, types).of(workflow);
        List<ExecutableElement> methods =
                all.stream().filter(method -> !FlowMethods.isFlow(method)).toList();
        if (methods.isEmpty()) {
            problems.add(Problem.NO_STEPS, at(workflow));
        }
        DeclarationReader declarations = new DeclarationReader(surface, classFiles);
        StepReader reader = new StepReader(surface, workflow, declarations);
        checkNames(all, workflow, surface);
        List<StepSignature> steps = new ArrayList<>();
        methods.forEach(method -> reader.read(method).ifPresent(steps::add));
        List<Property> properties = new PropertyReader(surface, workflow, methods).read();
        stopOn(problems);
        Contract contract = new Contract(
                elements.getPackageOf(workflow).getQualifiedName().toString(),
                workflow.getQualifiedName().toString(),
                elements.getBinaryName(workflow).toString(),
                steps,
                properties,
                declarations.found());
        checkWhole(contract, problems);
        checkPorts(contract, at(workflow), problems);
        checkClash(contract, workflow, problems);
        stopOn(problems);
        return contract;
    }

    private static void checkKind(TypeElement type, Diagnostics problems) {
        if (type.getKind() != ElementKind.INTERFACE) {
            problems.add(Problem.NOT_AN_INTERFACE, at(type), kindInWords(type));
        } else if (type.getModifiers().contains(Modifier.SEALED)) {
            problems.add(Problem.NOT_AN_INTERFACE, at(type), "sealed interface, which generated code can't implement");
        }
        if (!type.getTypeParameters().isEmpty()) {
            problems.add(Problem.GENERIC_WORKFLOW, at(type));
        }
        boolean hidden = Stream.<Element>iterate(type, element -> element != null, Element::getEnclosingElement)
                .anyMatch(element -> element.getModifiers().contains(Modifier.PRIVATE));
        if (hidden) {
            problems.add(Problem.PRIVATE_WORKFLOW, at(type), type.getSimpleName());
        }
    }

    private static String kindInWords(TypeElement type) {
        return switch (type.getKind()) {
            case ENUM -> "enum";
            case RECORD -> "record";
            case ANNOTATION_TYPE -> "annotation";
            default -> "class";
        };
    }

    private static void checkParents(TypeElement workflow, Diagnostics problems) {
        for (TypeMirror parent : workflow.getInterfaces()) {
            if (parent.getKind() == TypeKind.ERROR) {
                String what = "the extends clause of " + workflow.getSimpleName();
                problems.add(Problem.UNRESOLVED_TYPE, at(workflow), what, TypeNames.of(parent));
            }
        }
    }

    private static void checkNames(List<ExecutableElement> methods, TypeElement workflow, Surface surface) {
        Set<String> names = new HashSet<>();
        for (ExecutableElement method : methods) {
            String name = method.getSimpleName().toString();
            if (!names.add(name)) {
                Element anchor = surface.canPointAt(method) ? method : workflow;
                surface.problems().add(Problem.OVERLOADED_STEP, at(anchor), name);
            }
        }
    }

    private static void checkWhole(Contract contract, Diagnostics problems) {
        Soundness soundness = new Soundness(contract);
        for (StepSignature step : contract.steps()) {
            Stream<TypeUse> uses =
                    Stream.concat(step.parameters().stream().map(Contract.Parameter::type), Stream.of(step.result()));
            soundness.report(uses, "step \"" + step.name() + "\"", step.at(), problems);
        }
    }

    private static void checkPorts(Contract contract, Position at, Diagnostics problems) {
        Soundness soundness = new Soundness(contract);
        for (TypeDeclaration type : contract.types().values()) {
            if (type instanceof PortType port) {
                for (PortMethod method : port.methods()) {
                    Stream<TypeUse> uses = Stream.concat(
                            method.parameters().stream().map(Contract.Parameter::type), method.result().stream());
                    String where = "port method \"" + port.name() + "." + method.name() + "\"";
                    soundness.report(uses, where, at, problems);
                }
            }
        }
    }

    private void checkClash(Contract contract, TypeElement workflow, Diagnostics problems) {
        Stream.of(contract.logicName(), contract.implName())
                .map(contract::qualified)
                .filter(roots::contains)
                .forEach(name -> problems.add(Problem.NAME_CLASH, at(workflow), name));
    }

    private static void stopOn(Diagnostics problems) throws ProblemException {
        if (problems.hasErrors()) {
            throw new ProblemException(problems.found());
        }
    }

    private static Position at(Element element) {
        return new Position.InSource(Anchor.at(element));
    }
}
