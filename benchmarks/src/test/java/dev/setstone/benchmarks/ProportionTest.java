package dev.setstone.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProportionTest {

    /** The textbook's example: 8 of 10, by the formula's author. */
    @Test
    void knowsItsInterval() {
        Proportion eightOfTen = new Proportion(8, 10);

        assertThat(eightOfTen.low()).isCloseTo(0.4902, within(0.0001));
        assertThat(eightOfTen.high()).isCloseTo(0.9433, within(0.0001));
        assertThat(eightOfTen).hasToString("8/10 = 80.0 % [49.0, 94.3]");
    }

    @Test
    void isNeverSureOfAll() {
        assertThat(new Proportion(13, 13)).hasToString("13/13 = 100.0 % [77.2, 100.0]");
    }
}
