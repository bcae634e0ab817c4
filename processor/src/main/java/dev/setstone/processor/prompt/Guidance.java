package dev.setstone.processor.prompt;

import dev.setstone.processor.spec.Template;
import java.util.Map;

/** What each template tells the model beyond the rules of all code, and how it settles what a brief leaves open. */
final class Guidance {

    private static final Map<Template, String> TEXTS = Map.of(
            Template.DECISION,
            "decision: test the rules in their order, the first that applies decides; bounds count as inside unless a rule says"
                    + " otherwise. Every input gets an outcome: when no rule applies, ask.",
            Template.EXTRACTION,
            "extraction: read only what the text says; never invent or complete a value. What is not there is Optional.empty(), an"
                    + " empty list or, for a plain String, \"\". Tolerate odd spacing, line breaks, letter case and scanning errors; the"
                    + " examples are samples of a wide variety, so write for texts you have not seen, not for these.",
            Template.TRANSFORMATION,
            "transformation: change the form and keep the meaning; keep the order of elements, and drop or add nothing unless a rule"
                    + " says so.",
            Template.VALIDATION,
            "validation: check all rules and report every violation, in the order of the rules; never throw because of bad data.",
            Template.CLASSIFICATION,
            "classification: the most specific rule wins, then the first; use the class that stands for 'other' only when a rule names"
                    + " it.",
            Template.CALCULATION,
            "calculation: BigDecimal throughout, the scale and rounding that the rules or examples show, rounded once at the end;"
                    + " guard every divisor against zero.");

    private Guidance() {}

    static String of(Template template) {
        return TEXTS.getOrDefault(template, template.key());
    }
}
