package dev.setstone.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.recording.Lock;
import dev.setstone.processor.recording.Provenance;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The text of the class that implements a workflow's interface. It holds nothing that differs between machines or days. */
final class ImplementationSource {

    private static final String GENERATED = "javax.annotation.processing.Generated";
    private static final String PROCESSOR = "dev.setstone.processor.SetstoneProcessor";
    private static final String RECORDED = "dev.setstone.runtime.Recorded";

    private final VisibleTypes visible;
    private final ComponentModel componentModel;

    ImplementationSource(VisibleTypes visible, ComponentModel componentModel) {
        this.visible = visible;
        this.componentModel = componentModel;
    }

    String render(Contract contract, Lock lock, Modifier... access) {
        TypeNames names = new TypeNames(contract, visible);
        TypeSpec.Builder type = TypeSpec.classBuilder(contract.implName())
                .addModifiers(access)
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(names.workflow())
                .addJavadoc(
                        "Replays the recording of workflow {@code $L}; see {@link $L}.\n",
                        lock.workflow(),
                        contract.logicName());
        annotate(type, lock);
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("For {@code ServiceLoader} and containers.\n")
                .build());
        for (StepSignature step : contract.steps()) {
            type.addMethod(step(contract, names, step));
        }
        // Even java.lang is imported, so that a class of the user's named Override or String can't come between.
        return JavaFile.builder(contract.packageName(), type.build())
                .indent("    ")
                .build()
                .toString();
    }

    private void annotate(TypeSpec.Builder type, Lock lock) {
        if (visible.has(GENERATED)) {
            type.addAnnotation(AnnotationSpec.builder(ClassName.bestGuess(GENERATED))
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        if (visible.has(RECORDED)) {
            type.addAnnotation(recorded(lock, lock.provenance()));
        }
        for (String annotation : componentModel.annotations()) {
            type.addAnnotation(ClassName.bestGuess(annotation));
        }
    }

    private static AnnotationSpec recorded(Lock lock, Provenance provenance) {
        return AnnotationSpec.builder(ClassName.bestGuess(RECORDED))
                .addMember("workflow", "$S", lock.workflow())
                .addMember("key", "$S", lock.key().sha256())
                .addMember("logicSha256", "$S", lock.logicSha256())
                .addMember("provider", "$S", provenance.provider())
                .addMember("model", "$S", provenance.model())
                .addMember("promptSha256", "$S", provenance.promptSha256())
                .addMember("attempts", "$L", provenance.attempts())
                .addMember("inputTokens", "$LL", provenance.inputTokens())
                .addMember("outputTokens", "$LL", provenance.outputTokens())
                .addMember("tokensEstimated", "$L", provenance.tokensEstimated())
                .addMember("toolVersion", "$S", provenance.toolVersion())
                .addMember("approval", "$S", lock.approval())
                .build();
    }

    private static MethodSpec step(Contract contract, TypeNames names, StepSignature step) {
        TypeName result = names.of(step.result());
        MethodSpec.Builder method = MethodSpec.methodBuilder(step.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
        for (Parameter parameter : step.parameters()) {
            method.addParameter(names.of(parameter.type()), parameter.name());
            if (isChecked(parameter.type())) {
                method.addStatement(
                        "$T.requireNonNull($N, $S)",
                        Objects.class,
                        parameter.name(),
                        "step " + step.name() + ": parameter " + parameter.name() + " is null");
            }
        }
        step.thrown().forEach(exception -> method.addException(names.thrown(exception)));
        CodeBlock call = CodeBlock.of(
                "$T.$N($L)",
                ClassName.get(contract.packageName(), contract.logicName()),
                step.name(),
                step.parameters().stream().map(Parameter::name).collect(Collectors.joining(", ")));
        if (isChecked(step.result())) {
            method.addStatement(
                    "return $T.requireNonNull($L, $S)",
                    Objects.class,
                    call,
                    "step " + step.name() + ": the result is null");
        } else {
            method.addStatement("return $L", call);
        }
        return method.build();
    }

    private static boolean isChecked(TypeUse type) {
        return !type.nullable() && !TypeNames.isPrimitive(type);
    }
}
