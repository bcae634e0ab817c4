package dev.setstone.processor.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyCalculatorTest {

    @Test
    void knowsWhichPartsOnlyJudge() {
        assertThat(KeyCalculator.isEvidence("steps.decide.golden")).isTrue();
        assertThat(KeyCalculator.isEvidence("steps.decide.threshold")).isTrue();
        assertThat(KeyCalculator.isEvidence("steps.decide.ensures[0]")).isTrue();
        assertThat(KeyCalculator.isEvidence("steps.decide.rules[0]")).isFalse();
        assertThat(KeyCalculator.isEvidence("steps.decide.tolerance")).isFalse();
        assertThat(KeyCalculator.isEvidence("contract.types.acme.Order")).isFalse();
    }

    @Test
    void foldingATextDoesNotChangeItsWording() {
        assertThat(Wording.of("  Deny\n   the  rest. ")).isEqualTo("Deny the rest.");
    }
}
