package dev.setstone.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.setstone.processor.contract.Composition.FlowSignature;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.flow.Flow;
import dev.setstone.processor.flow.Flows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The flows in the class that implements a workflow. They stand in a class of their own, which takes its steps from another
 * instance: from the implementation itself, or from stubs of an engine that runs steps elsewhere.
 */
final class FlowsSource {

    private static final String FLOWS = "Flows";
    private static final ClassName ENGINE = ClassName.get("dev.setstone.runtime.flow", "FlowEngine");
    private static final ClassName COMPOSED = ClassName.get("dev.setstone.runtime.flow", "Composed");

    private final Flows flows;
    private final Contract contract;
    private final TypeNames names;
    private final HeldPorts ports;
    private final ClassName nested;

    FlowsSource(Flows flows, TypeNames names, HeldPorts ports) {
        this.flows = flows;
        this.contract = flows.composition().contract();
        this.names = names;
        this.ports = ports;
        this.nested = ClassName.get(contract.packageName(), contract.implName(), FLOWS);
    }

    void addTo(TypeSpec.Builder type) {
        if (flows.flows().isEmpty()) {
            return;
        }
        type.addSuperinterface(ParameterizedTypeName.get(COMPOSED, names.workflow()));
        for (Flow flow : flows.flows()) {
            FlowSignature signature = flow.signature();
            String result = signature.result().isPresent() ? "return " : "";
            type.addMethod(method(signature)
                    .addStatement(
                            "$Lnew $T($L).$N($L)",
                            result,
                            nested,
                            arguments("this", port -> CodeBlock.of("$L", ports.field(port))),
                            signature.name(),
                            String.join(", ", parameterNames(signature)))
                    .build());
        }
        type.addMethod(over());
        type.addType(nestedType());
    }

    private MethodSpec over() {
        return MethodSpec.methodBuilder("over")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(names.workflow())
                .addParameter(names.workflow(), "steps")
                .addParameter(HeldPorts.PORTS, "ports")
                .addStatement(
                        "return new $T($L)",
                        nested,
                        arguments("steps", port -> CodeBlock.of("ports.get($T.class)", names.of(port.type()))))
                .build();
    }

    private interface PortCode {
        CodeBlock of(Parameter port);
    }

    private CodeBlock arguments(String steps, PortCode code) {
        return Stream.concat(Stream.of(CodeBlock.of(steps)), held().stream().map(code::of))
                .collect(CodeBlock.joining(", "));
    }

    /** The ports that flows hold, each type once. */
    private List<Parameter> held() {
        return flows.flows().stream()
                .flatMap(flow -> flow.signature().held().stream())
                .collect(Collectors.toMap(
                        port -> port.type().source(), port -> port, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private TypeSpec nestedType() {
        TypeSpec.Builder type = TypeSpec.classBuilder(FLOWS)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(names.workflow())
                .addJavadoc("The flows, over steps of whatever kind.\n");
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(names.workflow(), "steps");
        type.addField(FieldSpec.builder(names.workflow(), "steps", Modifier.PRIVATE, Modifier.FINAL)
                .build());
        constructor.addStatement("this.steps = steps");
        for (Parameter port : held()) {
            String field = ports.name(port);
            type.addField(names.of(port.type()), field, Modifier.PRIVATE, Modifier.FINAL);
            constructor.addParameter(names.of(port.type()), field).addStatement("this.$N = $N", field, field);
        }
        type.addMethod(constructor.build());
        contract.steps().forEach(step -> type.addMethod(delegate(step)));
        for (Flow flow : flows.flows()) {
            FlowBody body = new FlowBody(flow, names, ports, nested);
            type.addMethod(method(flow.signature()).addCode(body.code()).build());
            body.records().forEach(type::addType);
        }
        return type.build();
    }

    private MethodSpec delegate(StepSignature step) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(step.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(names.of(step.result()));
        step.passed().forEach(parameter -> method.addParameter(names.of(parameter.type()), parameter.name()));
        step.thrown().forEach(exception -> method.addException(names.thrown(exception)));
        return method.addStatement(
                        "return this.steps.$N($L)",
                        step.name(),
                        step.passed().stream().map(Parameter::name).collect(Collectors.joining(", ")))
                .build();
    }

    private MethodSpec.Builder method(FlowSignature flow) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(flow.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(flow.result().map(names::of).orElse(TypeName.VOID));
        List<Parameter> values = flow.values();
        for (int i = 0; i <= values.size(); i++) {
            if (i == flow.enginePosition()) {
                method.addParameter(ENGINE, flow.engine());
            }
            if (i < values.size()) {
                method.addParameter(
                        names.of(values.get(i).type()), values.get(i).name());
            }
        }
        flow.thrown().forEach(exception -> method.addException(names.thrown(exception)));
        return method;
    }

    private static List<String> parameterNames(FlowSignature flow) {
        List<String> all =
                new ArrayList<>(flow.values().stream().map(Parameter::name).toList());
        all.add(flow.enginePosition(), flow.engine());
        return all;
    }
}
