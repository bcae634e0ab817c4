package dev.setstone.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.setstone.processor.contract.Composition;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * The ports that an implementation holds for its steps, each once. Without any, it has one constructor for everybody; with some,
 * one for containers that injects them, and one for {@code ServiceLoader}, whose instance can only be bound.
 */
final class HeldPorts {

    private static final ClassName BINDABLE = ClassName.get("dev.setstone.runtime", "Bindable");
    static final ClassName PORTS = ClassName.get("dev.setstone.runtime", "Ports");

    private final Contract contract;
    private final TypeNames names;
    private final ComponentModel componentModel;
    private final Map<String, Parameter> fields = new LinkedHashMap<>();

    HeldPorts(Composition composition, TypeNames names, ComponentModel componentModel) {
        this.contract = composition.contract();
        this.names = names;
        this.componentModel = componentModel;
        contract.steps().forEach(step -> hold(step.ports()));
        composition.flows().forEach(flow -> hold(flow.held()));
    }

    private void hold(List<Parameter> ports) {
        for (Parameter port : ports) {
            fields.putIfAbsent(port.type().source(), new Parameter(free(port.name()), port.type()));
        }
    }

    private String free(String wanted) {
        boolean taken = wanted.equals("audit")
                || wanted.equals("steps")
                || fields.values().stream().anyMatch(other -> other.name().equals(wanted));
        return taken ? free(wanted + "Port") : wanted;
    }

    /** The expression by which a step passes a port on. */
    String field(Parameter port) {
        return "this." + name(port);
    }

    /** The name of the field that holds a port. */
    String name(Parameter port) {
        return Objects.requireNonNull(fields.get(port.type().source())).name();
    }

    void addTo(TypeSpec.Builder type) {
        if (fields.isEmpty()) {
            type.addMethod(MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("For {@code ServiceLoader} and containers.\n")
                    .build());
            return;
        }
        type.addSuperinterface(ParameterizedTypeName.get(BINDABLE, names.workflow()));
        MethodSpec.Builder unbound = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("For {@code ServiceLoader}: only to be bound.\n");
        fields.values().forEach(port -> unbound.addStatement("this.$N = null", port.name()));
        MethodSpec.Builder bound = bound(type);
        componentModel
                .injection()
                .ifPresent(annotation -> bound.addAnnotation(
                        AnnotationSpec.builder(ClassName.bestGuess(annotation)).build()));
        type.addMethod(unbound.build());
        type.addMethod(bound.build());
        type.addMethod(bind());
    }

    /** Fields and constructor only, for a class that nothing but its user makes. */
    void addPlainTo(TypeSpec.Builder type) {
        type.addMethod(bound(type).build());
    }

    private MethodSpec.Builder bound(TypeSpec.Builder type) {
        MethodSpec.Builder bound = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        if (!fields.isEmpty()) {
            bound.addJavadoc("With the ports that its steps use.\n");
        }
        for (Parameter port : fields.values()) {
            TypeName portType = names.of(port.type());
            type.addField(portType, port.name(), Modifier.PRIVATE, Modifier.FINAL);
            bound.addParameter(portType, port.name());
            bound.addStatement(
                    "this.$N = $T.requireNonNull($N, $S)",
                    port.name(),
                    Objects.class,
                    port.name(),
                    "port " + port.name() + " is null");
        }
        return bound;
    }

    private MethodSpec bind() {
        CodeBlock ports = fields.values().stream()
                .map(port -> CodeBlock.of("ports.get($T.class)", names.of(port.type())))
                .collect(CodeBlock.joining(", "));
        return MethodSpec.methodBuilder("bind")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(names.workflow())
                .addParameter(PORTS, "ports")
                .addStatement("return new $T($L)", ClassName.get(contract.packageName(), contract.implName()), ports)
                .build();
    }
}
