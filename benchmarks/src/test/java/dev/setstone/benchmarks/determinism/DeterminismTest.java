package dev.setstone.benchmarks.determinism;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.benchmarks.Arguments;
import dev.setstone.benchmarks.Results;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DeterminismTest {

    @Test
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void twoProcessesAnswerAlikeAndTwoBuildsLeaveTheSameFiles() throws Exception {
        Results page = new Determinism()
                .run(Arguments.of(List.of(
                        "--example",
                        "../examples/prior-authorization",
                        "--inputs",
                        "50",
                        "--worlds",
                        "2",
                        "--builds",
                        "2")));

        assertThat(page.figures().get(0).value()).startsWith("50/50 ");
        assertThat(page.figures())
                .filteredOn(figure -> figure.name().equals("reproducible"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.value()).startsWith("1/1 "));
    }

    @Test
    void entropyIsOneBitForTwoAnswersThatAreEquallyOften() {
        assertThat(Entropy.of(List.of("a", "b", "a", "b"))).isEqualTo(1.0);
        assertThat(Entropy.of(List.of("a", "a"))).isZero();
    }
}
