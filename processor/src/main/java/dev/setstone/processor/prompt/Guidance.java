package dev.setstone.processor.prompt;

import dev.setstone.processor.spec.Template;
import java.util.List;

/**
 * What each template tells the model beyond the rules of all code, and how it settles what a brief leaves open. The defaults are part
 * of what a template promises: {@code docs/templates.md} lists them in the same words.
 */
final class Guidance {

    private static final List<String> OF_ALL = List.of(
            "a rule that tests a value that is absent does not apply",
            "numbers compare by value, whatever their scale",
            "texts compare exactly, letter case included, unless the template says otherwise");

    private Guidance() {}

    /** Settles what is open in a step of any template. */
    static List<String> defaults() {
        return OF_ALL;
    }

    /** How the template settles what else is open. */
    static List<String> defaults(Template template) {
        return switch (template) {
            case DECISION ->
                List.of("the first rule that applies decides", "bounds count as inside", "when no rule applies, ask");
            case EXTRACTION ->
                List.of(
                        "what is not there is Optional.empty(), an empty list or, for a plain String, \"\"",
                        "a value that fits no constant or can't be read as its type counts as not there",
                        "of several equally good candidates for one value the first in the text counts",
                        "numbers keep the decimals that the text shows");
            case TRANSFORMATION ->
                List.of(
                        "elements keep their order, and none is dropped or added",
                        "what is absent stays absent",
                        "numbers keep their scale");
            case VALIDATION ->
                List.of(
                        "bounds count as valid",
                        "absence violates only a rule that demands the value",
                        "violations stand in the order of the rules");
            case CLASSIFICATION ->
                List.of(
                        "the most specific rule wins, then the first",
                        "the class that stands for 'other' is used only when a rule names it",
                        "when no rule applies, ask");
            case CALCULATION ->
                List.of(
                        "scale as the rules or examples show, rounded once at the end, HALF_UP unless they show another way",
                        "bounds count as inside",
                        "where a divisor can be zero or a needed number absent and no rule says what then, ask");
        };
    }

    /** What holds where a step has ports. */
    static String ports() {
        return "ports: call exactly what the rules and examples ask for, as often and in the order that they show, with exactly such"
                + " arguments. A failure is a PortException: catch it only where a rule says what then, and decide by code() alone."
                + " Never store, implement or compare a port.";
    }

    /** What the template is about, and its defaults. */
    static String of(Template template) {
        String about = switch (template) {
            case DECISION -> "test the rules in their order; every input gets an outcome.";
            case EXTRACTION ->
                "read only what the text says; never invent or complete a value. Tolerate odd spacing, line breaks, letter case and"
                        + " scanning errors; the examples are samples of a wide variety, so write for texts you have not seen.";
            case TRANSFORMATION -> "change the form and keep the meaning.";
            case VALIDATION -> "check all rules and report every violation; never throw because of bad data.";
            case CLASSIFICATION -> "one class for every input.";
            case CALCULATION -> "BigDecimal throughout; guard every divisor against zero.";
        };
        return template.key() + ": " + about + " Defaults: " + String.join("; ", defaults(template)) + ".";
    }
}
