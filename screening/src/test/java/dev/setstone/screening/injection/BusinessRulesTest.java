package dev.setstone.screening.injection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules as people write them, none of them trained on. */
class BusinessRulesTest {

    /** From here on the input gate refuses a text. */
    private static final double REFUSED = 0.8;

    private final InjectionDetector detector = InjectionDetector.shipped();
    private final List<String> rules = Resource.lines("business-rules.txt");

    @Test
    void noneIsRefused() {
        assertThat(rules)
                .hasSizeGreaterThanOrEqualTo(60)
                .allSatisfy(rule ->
                        assertThat(detector.assess(rule).score()).as(rule).isLessThan(REFUSED));
    }

    @Test
    void hardlyOneIsNoted() {
        assertThat(rules.stream().filter(rule -> detector.assess(rule).injection()))
                .hasSizeLessThanOrEqualTo(2);
    }
}
