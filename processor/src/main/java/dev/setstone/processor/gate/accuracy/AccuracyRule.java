package dev.setstone.processor.gate.accuracy;

import dev.setstone.processor.gate.execution.GateRule;

/** The rules of the accuracy gate, the most telling first. */
enum AccuracyRule implements GateRule {
    PROPERTY_CONTRADICTED(
            "property-contradicted",
            "give the expected result, which breaks a property",
            "No code can mend this: correct the expected result in the spec, or the property."),
    EXAMPLE_FAILED("example-failed", "give another result than expected", ""),
    GOLDEN_FAILED(
            "golden-failed",
            "give another result than expected",
            "Read those rules again, boundaries included; code that knows only the examples can't pass."),
    PROPERTY_BROKEN("property-broken", "give a result that breaks a property", "It must hold for every input."),
    NO_OUTCOME("no-outcome", "end in an exception", "A decision gives an outcome for every input."),
    NOT_TOTAL("not-total", "end in an exception", "A validation says what is wrong in its result."),
    UNCLASSIFIED("unclassified", "end in an exception", "A classification gives a class for every input."),
    INVENTED_TEXT(
            "invented-text",
            "give a text that does not occur in the input",
            "An extraction takes its texts from the input, and leaves out what is not there."),
    CONSTANT_RESULT("constant-result", "give one and the same result", "Compute the result from the input."),
    NOT_A_NUMBER(
            "not-a-number",
            "give NaN or infinity",
            "Look for a division by zero, or a root or logarithm of a negative number.");

    private final String key;
    private final String goldenPhrase;
    private final String advice;

    AccuracyRule(String key, String goldenPhrase, String advice) {
        this.key = key;
        this.goldenPhrase = goldenPhrase;
        this.advice = advice;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String goldenPhrase() {
        return goldenPhrase;
    }

    @Override
    public String advice() {
        return advice;
    }
}
