package dev.setstone.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BreakEvenTest {

    /** The figures of arXiv 2604.05150: 9,600 tokens a compilation, 552 a direct call, n* about 17, 57 times fewer over 1,000. */
    @Test
    void isWhereDirectCallsHaveTakenAsManyTokens() {
        BreakEven published = new BreakEven(9_600, 552);

        assertThat(published.text()).isEqualTo("17.4");
        assertThat(published.ratio(1_000)).isBetween(57.0, 58.0);
    }
}
