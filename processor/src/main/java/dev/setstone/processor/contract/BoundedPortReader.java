package dev.setstone.processor.contract;

import dev.setstone.processor.contract.BoundedPort.BoundedMethod;
import dev.setstone.processor.contract.BoundedPort.Fallback;
import dev.setstone.processor.contract.TypeDeclaration.PortMethod;
import dev.setstone.processor.contract.TypeDeclaration.PortType;
import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a port whose methods have {@code @BoundedCall}. */
public final class BoundedPortReader {

    private final Elements elements;
    private final Types types;
    private final Set<String> roots;
    private final ClassFiles classFiles;

    /**
     * A reader for one round.
     *
     * @param roots the root elements of all rounds so far, where problems can be pointed at
     * @param classFiles asked for records that are not in the roots
     */
    public BoundedPortReader(
            Elements elements, Types types, Collection<? extends Element> roots, ClassFiles classFiles) {
        this.elements = elements;
        this.types = types;
        this.classFiles = classFiles;
        this.roots = ContractReader.namesOf(roots);
    }

    /**
     * Reads a port.
     *
     * @throws ProblemException with everything that is wrong with it
     */
    public BoundedPort read(TypeElement port) throws ProblemException {
        Diagnostics problems = new Diagnostics();
        Position at = new Position.InSource(Anchor.at(port));
        if (!PortReader.isPort(port)) {
            throw new ProblemException(
                    Problem.BAD_BOUNDED_CALL, at, port.getSimpleName(), "is no port; annotate it with @Port");
        }
        Surface surface = new Surface(elements, types, roots, new Visibility(elements.getPackageOf(port)), problems);
        DeclarationReader declarations = new DeclarationReader(surface, classFiles);
        PortType type = new PortReader(surface, port, declarations).whole(port);
        List<BoundedMethod> methods = new ArrayList<>();
        for (ExecutableElement method : new StepMethods(elements, types).of(port)) {
            type.method(method.getSimpleName().toString())
                    .flatMap(found -> bounded(port, method, found, problems))
                    .ifPresent(methods::add);
        }
        if (problems.hasErrors()) {
            throw new ProblemException(problems.found());
        }
        Contract contract = new Contract(
                elements.getPackageOf(port).getQualifiedName().toString(),
                port.getQualifiedName().toString(),
                elements.getBinaryName(port).toString(),
                List.of(),
                List.of(),
                declarations.found());
        return new BoundedPort(contract, methods);
    }

    private Optional<BoundedMethod> bounded(
            TypeElement port, ExecutableElement method, PortMethod types, Diagnostics problems) {
        Position at = new Position.InSource(Anchor.at(method));
        String name = port.getSimpleName() + "." + types.name();
        Optional<BoundedAnnotation> annotation = BoundedAnnotation.of(elements, method);
        if (annotation.isEmpty()) {
            problems.add(
                    Problem.BAD_BOUNDED_CALL,
                    at,
                    name,
                    "has no @BoundedCall, but other methods of its port do; put it into a port of its own");
            return Optional.empty();
        }
        if (types.result().isEmpty()) {
            problems.add(Problem.BAD_BOUNDED_CALL, at, name, "returns nothing, so a model has nothing to answer");
            return Optional.empty();
        }
        Diagnostics found = new Diagnostics();
        Optional<BoundedPort.Limits> limits = annotation.get().limits(name, at, found);
        Optional<Fallback> fallback = annotation.get().fallback(name, at, found);
        fallback.ifPresent(each -> checkMethod(port, method, each, name, at, found));
        problems.addAll(found.found());
        return limits.isEmpty() || fallback.isEmpty() || found.hasErrors()
                ? Optional.empty()
                : Optional.of(
                        new BoundedMethod(types, annotation.get().instruction(), limits.get(), fallback.get(), at));
    }

    private void checkMethod(
            TypeElement port,
            ExecutableElement method,
            Fallback fallback,
            String name,
            Position at,
            Diagnostics found) {
        if (fallback instanceof Fallback.Method wanted
                && ElementFilter.methodsIn(elements.getAllMembers(port)).stream()
                        .noneMatch(other -> other.getSimpleName().contentEquals(wanted.name())
                                && other.getModifiers().contains(Modifier.DEFAULT)
                                && sameTypes(method, other))) {
            found.add(
                    Problem.BAD_BOUNDED_CALL,
                    at,
                    name,
                    "falls back to \"" + wanted.name()
                            + "\", which is no default method of the port with the same parameters and result");
        }
    }

    private boolean sameTypes(ExecutableElement one, ExecutableElement other) {
        ExecutableType first = (ExecutableType) one.asType();
        ExecutableType second = (ExecutableType) other.asType();
        return first.getParameterTypes().size() == second.getParameterTypes().size()
                && types.isSameType(first.getReturnType(), second.getReturnType())
                && IntStream.range(0, first.getParameterTypes().size())
                        .allMatch(i -> types.isSameType(
                                first.getParameterTypes().get(i),
                                second.getParameterTypes().get(i)));
    }
}
