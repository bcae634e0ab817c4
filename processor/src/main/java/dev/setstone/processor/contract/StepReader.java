package dev.setstone.processor.contract;

import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.spec.FlowMethods;
import dev.setstone.processor.value.PortScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        if (method.getReturnType().getKind() == TypeKind.VOID) {
            surface.problems().add(Problem.VOID_STEP, at(method), method.getSimpleName());
            return Optional.empty();
        }
        return head(method, "step")
                .flatMap(head -> head.result()
                        .map(result -> new StepSignature(
                                head.name(), head.all(), head.held().size(), result, head.thrown(), head.at())));
    }

    /**
     * What steps and flows have alike.
     *
     * @param passed the parameters without engine
     * @param held the ports that the implementation holds
     * @param result empty when it returns nothing
     */
    record Head(
            String name,
            List<Parameter> passed,
            List<Parameter> held,
            Optional<TypeUse> result,
            List<String> thrown,
            Position at) {
        List<Parameter> all() {
            return Stream.concat(passed.stream(), held.stream()).toList();
        }
    }

    /** The head of a step or a flow, as the noun says, or nothing when a problem was found. */
    Optional<Head> head(ExecutableElement method, String noun) {
        String name = method.getSimpleName().toString();
        Element anchor = anchor(method);
        Position at = at(method);
        if (!method.getTypeParameters().isEmpty()) {
            surface.problems().add(Problem.GENERIC_STEP, at, name);
            return Optional.empty();
        }
        if (!surface.canPointAt(method) && isNameless(method)) {
            String owner = String.valueOf(method.getEnclosingElement());
            surface.problems().add(Problem.NAMELESS_PARAMETERS, at, name, owner, workflow.getSimpleName());
            return Optional.empty();
        }
        ExecutableType type = workflow.equals(method.getEnclosingElement())
                ? (ExecutableType) method.asType()
                : (ExecutableType) surface.types().asMemberOf((DeclaredType) workflow.asType(), method);
        String owner = noun + " \"" + name + "\"";
        List<Parameter> parameters = parameters(method, type, owner);
        boolean isVoid = type.getReturnType().getKind() == TypeKind.VOID;
        Optional<TypeUse> result = isVoid
                ? Optional.empty()
                : types.read(type.getReturnType(), allowed(Nullness.ofResult(method)), Place.result(anchor, owner));
        List<String> exceptions = thrown(type, Place.thrown(anchor, owner));
        List<Parameter> held = ports.used(method, parameters, at);
        if ((ports.any(parameters) || ports.any(held)) && !exceptions.contains(PortScript.EXCEPTION)) {
            exceptions.add(PortScript.EXCEPTION);
        }
        boolean complete = parameters.size() == values(method).size() && (isVoid || result.isPresent());
        return complete ? Optional.of(new Head(name, parameters, held, result, exceptions, at)) : Optional.empty();
    }

    private Element anchor(ExecutableElement method) {
        return surface.canPointAt(method) ? method : workflow;
    }

    private Position at(ExecutableElement method) {
        return new Position.InSource(Anchor.at(anchor(method)));
    }

    /** The failure of a port is declared by having one. */
    private List<String> thrown(ExecutableType type, Place place) {
        List<? extends TypeMirror> others = type.getThrownTypes().stream()
                .filter(mirror -> !TypeNames.of(mirror).equals(PortScript.EXCEPTION))
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

    /** A step has no engine: with one parameter of that type it would be a flow. */
    private static List<? extends VariableElement> values(ExecutableElement method) {
        return FlowMethods.isFlow(method)
                ? method.getParameters().stream()
                        .filter(parameter -> !FlowMethods.isEngine(parameter))
                        .toList()
                : method.getParameters();
    }

    private List<Parameter> parameters(ExecutableElement method, ExecutableType type, String owner) {
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            if (!values(method).contains(parameter)) {
                continue;
            }
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
            types.read(exact, allowed(Nullness.ofParameter(parameter)), Place.parameter(anchor, name, owner))
                    .ifPresent(use -> parameters.add(new Parameter(name, use)));
        }
        return parameters;
    }

    private static TypeReader.Null allowed(boolean nullable) {
        return nullable ? TypeReader.Null.ALLOWED : TypeReader.Null.AS_TYPE_SAYS;
    }
}
