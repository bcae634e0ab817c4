package dev.setstone.processor.contract;

import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.TypeDeclaration.PortMethod;
import dev.setstone.processor.contract.TypeDeclaration.PortType;
import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.value.PortScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the ports that steps take as parameters or name in {@code @Uses}. */
final class PortReader {

    private static final String PORT = "dev.setstone.annotations.Port";
    private static final String USES = "dev.setstone.annotations.Uses";

    private final Surface surface;
    private final TypeElement workflow;
    private final DeclarationReader declarations;
    private final Set<String> read = new HashSet<>();

    PortReader(Surface surface, TypeElement workflow, DeclarationReader declarations) {
        this.surface = surface;
        this.workflow = workflow;
        this.declarations = declarations;
    }

    static boolean isPort(TypeElement type) {
        return Mirrors.find(type, PORT).isPresent();
    }

    /** The port of a parameter's type; empty when it is no port. */
    Optional<TypeUse> read(TypeMirror type, Element anchor) {
        if (type.getKind() != TypeKind.DECLARED || !isPort(TypeNames.element((DeclaredType) type))) {
            return Optional.empty();
        }
        TypeElement element = TypeNames.element((DeclaredType) type);
        readOnce(element, anchor);
        return Optional.of(use(element));
    }

    /** The ports that a step's implementation holds for it. */
    List<Parameter> used(ExecutableElement step, List<Parameter> passed, Position at) {
        List<Parameter> held = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<String> types = new HashSet<>();
        passed.forEach(parameter -> names.add(parameter.name()));
        passed.forEach(parameter -> types.add(parameter.type().source()));
        for (TypeMirror type : uses(step)) {
            TypeElement element = type instanceof DeclaredType declared ? TypeNames.element(declared) : null;
            if (element == null || !isPort(element)) {
                surface.problems().add(Problem.NOT_A_PORT, at, step.getSimpleName(), TypeNames.of(type));
                continue;
            }
            readOnce(element, surface.canPointAt(step) ? step : workflow);
            TypeUse use = use(element);
            if (!types.add(use.source())) {
                surface.problems().add(Problem.PORT_TWICE, at, step.getSimpleName(), TypeNames.of(type));
            } else {
                held.add(new Parameter(free(decapitalised(element), names), use));
            }
        }
        return held;
    }

    /** Whether one of the parameters is a port. */
    boolean any(List<Parameter> parameters) {
        return parameters.stream()
                .map(Parameter::type)
                .anyMatch(type -> type instanceof TypeUse.Declared declared && read.contains(declared.name()));
    }

    private static TypeUse use(TypeElement port) {
        return new TypeUse.Declared(port.getQualifiedName().toString(), List.of(), false);
    }

    private static String decapitalised(TypeElement type) {
        String name = type.getSimpleName().toString();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** A parameter of the step's may have taken the name. */
    private static String free(String wanted, Set<String> names) {
        String name = wanted;
        while (!names.add(name)) {
            name += "Port";
        }
        return name;
    }

    private static List<TypeMirror> uses(ExecutableElement step) {
        List<TypeMirror> types = new ArrayList<>();
        Mirrors.find(step, USES)
                .ifPresent(mirror -> mirror.getElementValues().values().stream()
                        .map(AnnotationValue::getValue)
                        .filter(List.class::isInstance)
                        .flatMap(values -> ((List<?>) values).stream())
                        .map(value -> ((AnnotationValue) value).getValue())
                        .filter(TypeMirror.class::isInstance)
                        .forEach(type -> types.add((TypeMirror) type)));
        return types;
    }

    private void readOnce(TypeElement port, Element anchor) {
        if (read.add(port.getQualifiedName().toString())) {
            declarations.add(whole(port, anchor));
        }
    }

    /** A port by itself. */
    PortType whole(TypeElement port) {
        return whole(port, port);
    }

    private PortType whole(TypeElement port, Element anchor) {
        Element place = surface.canPointAt(port) ? port : anchor;
        Position at = new Position.InSource(Anchor.at(place));
        List<PortMethod> methods = new ArrayList<>();
        Set<String> names = new HashSet<>();
        fault(port).ifPresent(reason -> surface.problems().add(Problem.BAD_PORT, at, port.getSimpleName(), reason));
        List<String> bounded = new ArrayList<>();
        for (ExecutableElement method : new StepMethods(surface.elements(), surface.types()).of(port)) {
            if (!names.add(method.getSimpleName().toString())) {
                String reason = "has two methods called " + method.getSimpleName() + "; examples name them alone";
                surface.problems().add(Problem.BAD_PORT, at, port.getSimpleName(), reason);
            }
            method(port, method, place).ifPresent(methods::add);
            BoundedAnnotation.of(surface.elements(), method)
                    .ifPresent(call -> bounded.add(method.getSimpleName().toString()));
        }
        if (methods.isEmpty()) {
            surface.problems()
                    .add(Problem.BAD_PORT, at, port.getSimpleName(), "has no abstract method that a step could call");
        }
        String binaryName = surface.elements().getBinaryName(port).toString();
        return new PortType(port.getQualifiedName().toString(), binaryName, methods, bounded);
    }

    private Optional<String> fault(TypeElement port) {
        if (port.getKind() != ElementKind.INTERFACE || port.getModifiers().contains(Modifier.SEALED)) {
            return Optional.of("is no interface that an application can implement");
        }
        if (!port.getTypeParameters().isEmpty()) {
            return Optional.of("has type parameters; write the types that it works on");
        }
        if (surface.elements().getTypeElement(PortScript.EXCEPTION) == null) {
            return Optional.of("fails with " + PortScript.EXCEPTION
                    + ", which can't be found; put dev.setstone:setstone-runtime on the class path");
        }
        if (!surface.visibility().sees(port)) {
            return Optional.of("can't be seen from the workflow's package "
                    + surface.visibility().home().getQualifiedName());
        }
        return Optional.empty();
    }

    private Optional<PortMethod> method(TypeElement port, ExecutableElement method, Element place) {
        String name = method.getSimpleName().toString();
        Element anchor = surface.canPointAt(method) ? method : place;
        if (!method.getTypeParameters().isEmpty() || !method.getThrownTypes().isEmpty()) {
            surface.problems()
                    .add(
                            Problem.BAD_PORT,
                            new Position.InSource(Anchor.at(anchor)),
                            port.getSimpleName(),
                            "has a method " + name + " with "
                                    + (method.getThrownTypes().isEmpty()
                                            ? "type parameters; write the types that it works on"
                                            : "a throws clause; a port fails with a PortException, which none declares"));
            return Optional.empty();
        }
        List<Parameter> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            String parameterName = parameter.getSimpleName().toString();
            TypeReader.Null allowed =
                    Nullness.ofParameter(parameter) ? TypeReader.Null.ALLOWED : TypeReader.Null.AS_TYPE_SAYS;
            declarations
                    .types()
                    .read(parameter.asType(), allowed, Place.portParameter(anchor, parameterName, name))
                    .ifPresent(use -> parameters.add(new Parameter(parameterName, use)));
        }
        Optional<TypeUse> result = method.getReturnType().getKind() == TypeKind.VOID
                ? Optional.empty()
                : declarations
                        .types()
                        .read(
                                method.getReturnType(),
                                Nullness.ofResult(method) ? TypeReader.Null.ALLOWED : TypeReader.Null.AS_TYPE_SAYS,
                                Place.portResult(anchor, name));
        return Optional.of(new PortMethod(name, parameters, result));
    }
}
