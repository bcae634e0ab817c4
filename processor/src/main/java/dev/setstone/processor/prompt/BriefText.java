package dev.setstone.processor.prompt;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.Case;
import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.brief.ValueText;
import dev.setstone.processor.brief.Wording;
import dev.setstone.processor.compliance.ComplianceRules;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.Contract.Property;
import dev.setstone.processor.contract.ContractRenderer;
import dev.setstone.processor.contract.RenderedContract;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.spec.AnswerSpec;
import dev.setstone.processor.spec.ComplianceBlock;
import dev.setstone.processor.spec.LibraryModule;
import dev.setstone.processor.spec.LibraryModules;
import dev.setstone.processor.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A brief in words, for a model to read. Golden rows are not in it: nothing here asks for them. */
final class BriefText {

    private static final TypeUse TEXT = new TypeUse.Scalar(ScalarKind.STRING, false);

    private final Brief brief;
    private final RenderedContract rendered;
    private final ValueText values;
    private final RepeatedTexts texts;

    BriefText(Brief brief) {
        this.brief = brief;
        this.rendered = new ContractRenderer().render(brief.contract());
        this.values = new ValueText(brief.contract());
        this.texts = new RepeatedTexts(brief);
    }

    String render() {
        Contract contract = brief.contract();
        List<String> lines = new ArrayList<>();
        lines.add("workflow " + brief.name());
        brief.spec().description().ifPresent(text -> lines.add("purpose: " + Wording.of(text.value())));
        List<ComplianceBlock> blocks = ComplianceRules.named(brief.spec());
        if (!blocks.isEmpty()) {
            ComplianceRules.shipped().told(blocks).forEach(text -> lines.add("compliance: " + text));
        }
        lines.add("package: " + (contract.packageName().isEmpty() ? "none" : contract.packageName()));
        lines.add("class: " + contract.logicName());
        if (!rendered.types().isBlank()) {
            lines.add("types (same package unless imported; these exist, don't declare them):");
            lines.add(rendered.types().stripTrailing());
        }
        for (LibraryModule module : LibraryModules.shipped().named(brief.spec().moduleNames())) {
            lines.add("library " + module.packageName() + " (exists; import what you use):");
            module.prompt().forEach(line -> lines.add("  " + line));
        }
        for (Value text : texts.all()) {
            lines.add(texts.name(text).orElse("") + " = " + values.of(text, TEXT));
        }
        for (int i = 0; i < brief.steps().size(); i++) {
            addStep(lines, brief.steps().get(i), rendered.signatures().get(i));
        }
        return String.join("\n", lines) + "\n";
    }

    private void addStep(List<String> lines, StepBrief step, String signature) {
        lines.add("");
        lines.add("step " + step.signature().name() + " ("
                + step.spec().template().value().key() + "): " + signature);
        step.spec().description().ifPresent(text -> lines.add("purpose: " + Wording.of(text.value())));
        List<Located<String>> rules = step.spec().rules();
        for (int i = 0; i < rules.size(); i++) {
            lines.add("rule " + (i + 1) + ": " + Wording.of(rules.get(i).value()));
        }
        step.spec()
                .tolerance()
                .ifPresent(number ->
                        lines.add("numbers may differ by " + number.value().toPlainString()));
        for (AnswerSpec answer : step.spec().answers()) {
            lines.add("question: " + Wording.of(answer.question()) + " answer: " + Wording.of(answer.answer()));
        }
        if (!step.properties().isEmpty()) {
            lines.add("must also hold: "
                    + step.properties().stream().map(Property::method).collect(Collectors.joining(", ")));
        }
        step.examples().forEach(example -> lines.add("example: " + text(step, example)));
    }

    private String text(StepBrief step, Case example) {
        List<Parameter> parameters = step.signature().parameters();
        List<String> given = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            Value argument = example.arguments().get(i);
            given.add(parameter.name() + " = "
                    + texts.name(argument).orElseGet(() -> values.of(argument, parameter.type())));
        }
        String arguments = String.join("; ", given);
        if (example.expectation() instanceof Case.Expectation.Returns returns) {
            return arguments + " -> "
                    + values.of(returns.value(), step.signature().result());
        }
        Case.Expectation.Fails fails = (Case.Expectation.Fails) example.expectation();
        return arguments + " -> throws " + fails.exception();
    }
}
