package dev.setstone.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.setstone.processor.contract.BoundedPort;
import dev.setstone.processor.contract.BoundedPort.BoundedMethod;
import dev.setstone.processor.contract.BoundedPort.Fallback;
import dev.setstone.processor.contract.BoundedPort.Limits;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.TypeUse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The text of the class that answers a port by bounded calls. It uses no reflection and holds no state but the engine. */
final class BoundedSource {

    static final String ENGINE = "dev.setstone.bounded.BoundedCalls";
    private static final String GENERATED = "javax.annotation.processing.Generated";
    private static final String PROCESSOR = "dev.setstone.processor.BoundedCallProcessor";

    private final VisibleTypes visible;

    BoundedSource(VisibleTypes visible) {
        this.visible = visible;
    }

    static ClassName name(String simpleName) {
        return ClassName.get("dev.setstone.bounded", simpleName);
    }

    /**
     * The whole file.
     *
     * @param fallbacks the fallback values as JSON, by method
     */
    String render(BoundedPort port, Map<String, String> fallbacks, Modifier... access) {
        Contract contract = port.contract();
        TypeNames names = new TypeNames(contract, visible);
        ClassName owner = ClassName.get(contract.packageName(), port.boundedName());
        TypeSpec.Builder type = TypeSpec.classBuilder(owner)
                .addModifiers(access)
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(names.workflow())
                .addSuperinterface(ParameterizedTypeName.get(name("BoundedPort"), names.workflow()))
                .addJavadoc("Answers {@link $T} by a model, inside the limits of each method.\n", names.workflow());
        if (visible.has(GENERATED)) {
            type.addAnnotation(AnnotationSpec.builder(ClassName.bestGuess(GENERATED))
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        AnswerCode answers = new AnswerCode(contract, names, owner, type);
        for (BoundedMethod method : port.methods()) {
            call(type, port, method, answers, names, fallbacks);
        }
        construct(type, owner, names);
        DataCode data = new DataCode(contract);
        for (BoundedMethod method : port.methods()) {
            type.addMethod(method(method, data, names));
        }
        return JavaFile.builder(contract.packageName(), type.build())
                .indent("    ")
                .build()
                .toString();
    }

    private static String constant(BoundedMethod method) {
        return method.method().name().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static TypeUse result(BoundedMethod method) {
        return method.method().result().orElseThrow();
    }

    private static void call(
            TypeSpec.Builder type,
            BoundedPort port,
            BoundedMethod method,
            AnswerCode answers,
            TypeNames names,
            Map<String, String> fallbacks) {
        TypeName result = names.of(result(method)).box();
        CodeBlock schema = answers.schema(result(method));
        CodeBlock reader = answers.reader(result(method));
        type.addField(FieldSpec.builder(
                        ParameterizedTypeName.get(name("Call"), result),
                        constant(method) + "_CALL",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(
                        "new $T<>(\n$S,\n$S,\n$S,\n$L,\n$L,\n$L)",
                        name("Call"),
                        port.contract().interfaceName(),
                        method.method().name(),
                        method.instruction(),
                        schema,
                        reader,
                        limits(method.limits()))
                .build());
        Optional.ofNullable(fallbacks.get(method.method().name()))
                .ifPresent(json -> type.addField(FieldSpec.builder(
                                result,
                                constant(method) + "_FALLBACK",
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(
                                "$L", answers.read(CodeBlock.of("$T.parse($S)", name("Answer"), json), result(method)))
                        .build()));
    }

    private static CodeBlock limits(Limits limits) {
        return CodeBlock.of(
                "new $T($L, $L, $T.parse($S), $L, $L, $T.parse($S), $L)",
                name("Limits"),
                limits.maxInputTokens(),
                limits.maxOutputTokens(),
                Duration.class,
                limits.timeout().toString(),
                limits.retries(),
                limits.failuresToOpen(),
                Duration.class,
                limits.openFor().toString(),
                limits.cacheSize());
    }

    private static void construct(TypeSpec.Builder type, ClassName owner, TypeNames names) {
        ClassName engine = ClassName.bestGuess(ENGINE);
        type.addField(engine, "calls", Modifier.PRIVATE, Modifier.FINAL);
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("For {@code ServiceLoader}: only to be bound.\n")
                .addStatement("this.calls = null")
                .build());
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("With the engine that asks the model.\n")
                .addParameter(engine, "calls")
                .addStatement("this.calls = $T.requireNonNull(calls, $S)", java.util.Objects.class, "calls is null")
                .build());
        type.addMethod(MethodSpec.methodBuilder("bind")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(names.workflow())
                .addParameter(engine, "calls")
                .addStatement("return new $T(calls)", owner)
                .build());
    }

    private static MethodSpec method(BoundedMethod method, DataCode data, TypeNames names) {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(method.method().name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(names.of(result(method)));
        for (Parameter parameter : method.method().parameters()) {
            spec.addParameter(names.of(parameter.type()), parameter.name());
        }
        return spec.addStatement(
                        "return this.calls.call(\n$N,\n$L,\n$L)",
                        constant(method) + "_CALL",
                        data.arguments(method.method().parameters()),
                        fallback(method))
                .build();
    }

    private static CodeBlock fallback(BoundedMethod method) {
        if (method.fallback() instanceof Fallback.Failure failure) {
            return CodeBlock.of("$T.failing($S)", name("Fallback"), failure.code());
        }
        if (method.fallback() instanceof Fallback.Method other) {
            String arguments =
                    method.method().parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
            return CodeBlock.of("failure$$ -> $N($L)", other.name(), arguments);
        }
        return CodeBlock.of("failure$$ -> $N", constant(method) + "_FALLBACK");
    }
}
