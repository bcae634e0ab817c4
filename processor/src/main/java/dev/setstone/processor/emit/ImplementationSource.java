package dev.setstone.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.contract.Composition;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.flow.Flows;
import dev.setstone.processor.recording.Lock;
import dev.setstone.processor.recording.Provenance;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The text of the class that implements a workflow's interface. It holds nothing that differs between machines or days. */
final class ImplementationSource {

    private static final String GENERATED = "javax.annotation.processing.Generated";
    static final String AUDIT = "dev.setstone.runtime.AuditTrail";
    private static final String PROCESSOR = "dev.setstone.processor.SetstoneProcessor";
    private static final String RECORDED = "dev.setstone.runtime.Recorded";

    private final VisibleTypes visible;
    private final ComponentModel componentModel;

    ImplementationSource(VisibleTypes visible, ComponentModel componentModel) {
        this.visible = visible;
        this.componentModel = componentModel;
    }

    String render(Brief brief, Flows flows, Lock lock, Modifier... access) {
        Contract contract = flows.composition().contract();
        Steps steps = brief.spec().compliance().isEmpty() ? step -> step.call() : step -> audited(lock, step);
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
        HeldPorts ports = new HeldPorts(flows.composition(), names, componentModel);
        ports.addTo(type);
        if (!brief.spec().compliance().isEmpty()) {
            type.addField(FieldSpec.builder(ClassName.bestGuess(AUDIT), "audit", Modifier.PRIVATE, Modifier.FINAL)
                    .initializer("$T.of($T.class)", ClassName.bestGuess(AUDIT), names.workflow())
                    .build());
        }
        for (StepSignature step : contract.steps()) {
            type.addMethod(step(contract, names, step, steps, ports));
        }
        new FlowsSource(flows, names, ports).addTo(type);
        TypeElement workflow = visible.find(contract.interfaceName());
        if (workflow != null && !flows.flows().isEmpty()) {
            // The interface's own types are members here, where they would hide imported ones, such as a Branch.
            type.avoidClashesWithNestedClasses(workflow);
        }
        // Even java.lang is imported, so that a class of the user's named Override or String can't come between.
        return JavaFile.builder(contract.packageName(), type.build())
                .indent("    ")
                .build()
                .toString();
    }

    /** The class without anything of Setstone in it, for a workflow without flows and compliance blocks. */
    String renderPlain(Composition composition, Modifier... access) {
        Contract contract = composition.contract();
        TypeNames names = new TypeNames(contract, visible);
        TypeSpec.Builder type = TypeSpec.classBuilder(contract.implName())
                .addModifiers(access)
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(names.workflow())
                .addJavadoc("Decides by {@link $L}.\n", contract.logicName());
        HeldPorts ports = new HeldPorts(composition, names, componentModel);
        ports.addPlainTo(type);
        for (StepSignature step : contract.steps()) {
            type.addMethod(step(contract, names, withoutPortFailure(step), Call::call, ports));
        }
        return JavaFile.builder(contract.packageName(), type.build())
                .indent("    ")
                .build()
                .toString();
    }

    /** What a port fails with is unchecked and of the runtime; it is declared for those who have that. */
    private static StepSignature withoutPortFailure(StepSignature step) {
        List<String> thrown = step.thrown().stream()
                .filter(exception -> !exception.startsWith("dev.setstone."))
                .toList();
        return new StepSignature(step.name(), step.parameters(), step.held(), step.result(), thrown, step.at());
    }

    /** How a step's call is made. */
    private interface Steps {
        CodeBlock body(Call call);
    }

    /**
     * @param step the step
     * @param result its type
     * @param value the expression that calls the logic
     */
    private record Call(StepSignature step, TypeName result, CodeBlock value) {
        CodeBlock call() {
            return CodeBlock.builder().addStatement("return $L", value).build();
        }
    }

    /** The decision is reported before anybody learns of it, and one that can't be reported is none. */
    private static CodeBlock audited(Lock lock, Call call) {
        CodeBlock reported =
                CodeBlock.of("$S, $S, $S", lock.workflow(), call.step().name(), lock.logicSha256());
        NameAllocator locals = new NameAllocator();
        call.step().parameters().forEach(parameter -> locals.newName(parameter.name()));
        String decided = locals.newName("decided");
        String failed = locals.newName("failed");
        return CodeBlock.builder()
                .addStatement("$T $N", call.result(), decided)
                .beginControlFlow("try")
                .addStatement("$N = $L", decided, call.value())
                .nextControlFlow("catch ($T $N)", Throwable.class, failed)
                .addStatement("this.audit.failed($L, $N)", reported, failed)
                .addStatement("throw $N", failed)
                .endControlFlow()
                .addStatement("this.audit.decided($L)", reported)
                .addStatement("return $N", decided)
                .build();
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
                .addMember("model", "$S", provenance.origin())
                .addMember("promptSha256", "$S", provenance.promptSha256())
                .addMember("attempts", "$L", provenance.attempts())
                .addMember("inputTokens", "$LL", provenance.inputTokens())
                .addMember("outputTokens", "$LL", provenance.outputTokens())
                .addMember("tokensEstimated", "$L", provenance.tokensEstimated())
                .addMember("toolVersion", "$S", provenance.toolVersion())
                .addMember("approval", "$S", lock.approval())
                .build();
    }

    private static MethodSpec step(
            Contract contract, TypeNames names, StepSignature step, Steps steps, HeldPorts ports) {
        TypeName result = names.of(step.result());
        MethodSpec.Builder method = MethodSpec.methodBuilder(step.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
        for (Parameter parameter : step.passed()) {
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
                Stream.concat(
                                step.passed().stream().map(Parameter::name),
                                step.ports().stream().map(ports::field))
                        .collect(Collectors.joining(", ")));
        CodeBlock value = isChecked(step.result())
                ? CodeBlock.of(
                        "$T.requireNonNull($L, $S)",
                        Objects.class,
                        call,
                        "step " + step.name() + ": the result is null")
                : call;
        return method.addCode(steps.body(new Call(step, result, value))).build();
    }

    /** Whether null must not stand there. */
    static boolean isChecked(TypeUse type) {
        return !type.nullable() && !TypeNames.isPrimitive(type);
    }
}
