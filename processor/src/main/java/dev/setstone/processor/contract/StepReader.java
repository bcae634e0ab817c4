package dev.setstone.processor.contract;

import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.contract.TypeDeclaration.PortType;
import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads one abstract method. */
final class StepReader {

    private final Surface surface;
    private final TypeElement workflow;
    private final TypeReader types;
    private final ThrownReader thrown;
    private final PortReader ports;

    StepReader(Surface surface, TypeElement workflow, DeclarationReader declarations) {
        this.surface = surface;
        this.workflow = workflow;
        this.types = declarations.types();
        this.ports = new PortReader(surface, workflow, declarations);
        this.thrown = new ThrownReader(surface);
    }

    /** The signature, or nothing when a problem was found. */
    Optional<StepSignature> read(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        Element anchor = surface.canPointAt(method) ? method : workflow;
        Position at = new Position.InSource(Anchor.at(anchor));
        if (!method.getTypeParameters().isEmpty()) {
            surface.problems().add(Problem.GENERIC_STEP, at, name);
            return Optional.empty();
        }
        if (method.getReturnType().getKind() == TypeKind.VOID) {
            surface.problems().add(Problem.VOID_STEP, at, name);
            return Optional.empty();
        }
        if (!surface.canPointAt(method) && isNameless(method)) {
            surface.problems()
                    .add(
                            Problem.NAMELESS_PARAMETERS,
                            at,
                            name,
                            String.valueOf(method.getEnclosingElement()),
                            workflow.getSimpleName());
            return Optional.empty();
        }
        ExecutableType type = workflow.equals(method.getEnclosingElement())
                ? (ExecutableType) method.asType()
                : (ExecutableType) surface.types().asMemberOf((DeclaredType) workflow.asType(), method);
        List<Parameter> parameters = parameters(method, type, name);
        Optional<TypeUse> result =
                types.read(type.getReturnType(), allowed(Nullness.ofResult(method)), Place.result(anchor, name));
        List<String> exceptions = thrown(type, Place.thrown(anchor, name));
        boolean complete = parameters.size() == method.getParameters().size();
        List<Parameter> held = ports.used(method, parameters, at);
        List<Parameter> all = new ArrayList<>(parameters);
        all.addAll(held);
        if (ports.any(all) && !exceptions.contains(PortType.FAILURE)) {
            exceptions.add(PortType.FAILURE);
        }
        return result.filter(use -> complete)
                .map(use -> new StepSignature(name, all, held.size(), use, exceptions, at));
    }

    /** The failure of a port is declared by having one. */
    private List<String> thrown(ExecutableType type, Place place) {
        List<? extends TypeMirror> others = type.getThrownTypes().stream()
                .filter(mirror -> !TypeNames.of(mirror).equals(PortType.FAILURE))
                .toList();
        return new ArrayList<>(thrown.read(others, place));
    }

    /** A class file tells no parameters' names of an abstract method, unless {@code -parameters} was given; javac then makes some up. */
    private static boolean isNameless(ExecutableElement method) {
        List<? extends VariableElement> parameters = method.getParameters();
        return !parameters.isEmpty()
                && IntStream.range(0, parameters.size())
                        .allMatch(i -> parameters.get(i).getSimpleName().contentEquals("arg" + i));
    }

    private List<Parameter> parameters(ExecutableElement method, ExecutableType type, String step) {
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            TypeMirror mirror = type.getParameterTypes().get(i);
            // The parameter's own mirror knows annotations inside the type; a method's type may have lost them.
            TypeMirror exact = surface.types().isSameType(mirror, parameter.asType()) ? parameter.asType() : mirror;
            String name = parameter.getSimpleName().toString();
            Element anchor = surface.canPointAt(parameter) ? parameter : workflow;
            Optional<TypeUse> port = ports.read(exact, anchor);
            if (port.isPresent()) {
                parameters.add(new Parameter(name, port.get()));
                continue;
            }
            types.read(exact, allowed(Nullness.ofParameter(parameter)), Place.parameter(anchor, name, step))
                    .ifPresent(use -> parameters.add(new Parameter(name, use)));
        }
        return parameters;
    }

    private static TypeReader.Null allowed(boolean nullable) {
        return nullable ? TypeReader.Null.ALLOWED : TypeReader.Null.AS_TYPE_SAYS;
    }
}
