package dev.setstone.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.benchmarks.Arguments;
import dev.setstone.benchmarks.Results;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeQualityTest {

    @Test
    void examplesAndRepliesAreRead() throws Exception {
        Results page = new CodeQuality()
                .run(Arguments.of(List.of("--examples", "../examples/receipts", "--replies", "sample/recordings")));

        assertThat(page.tables().get(0).rows())
                .extracting(row -> row.get(0) + ": " + row.get(1))
                .containsExactly("examples, recorded: 1", "functions, last replies: 1", "workflows, last replies: 2");
        assertThat(page.figures())
                .filteredOn(figure -> figure.name().equals("complexity-examples"))
                .singleElement()
                .satisfies(
                        figure -> assertThat(Integer.parseInt(figure.value())).isBetween(2, 10));
    }
}
