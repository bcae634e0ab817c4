package dev.setstone.processor.gate.accuracy;

import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.gate.execution.Observation;
import dev.setstone.processor.spec.Template;
import java.util.List;
import java.util.Map;

/** The extra checks of each template. */
final class TemplateChecks {

    private final Map<Template, List<TemplateCheck>> checks;

    TemplateChecks(Contract contract) {
        TemplateCheck constant = new ConstantResultCheck(contract);
        this.checks = Map.of(
                Template.DECISION, List.of(new TotalityCheck(AccuracyRule.NO_OUTCOME)),
                Template.VALIDATION, List.of(new TotalityCheck(AccuracyRule.NOT_TOTAL)),
                Template.CLASSIFICATION, List.of(new TotalityCheck(AccuracyRule.UNCLASSIFIED), constant),
                Template.EXTRACTION, List.of(new InventedTextCheck(contract)),
                Template.TRANSFORMATION, List.of(constant),
                Template.CALCULATION, List.of(constant, new NotANumberCheck(contract)));
    }

    List<Observation> observe(Evidence evidence) {
        Template template = evidence.step().spec().template().value();
        return checks.getOrDefault(template, List.of()).stream()
                .flatMap(check -> check.observe(evidence).stream())
                .toList();
    }
}
