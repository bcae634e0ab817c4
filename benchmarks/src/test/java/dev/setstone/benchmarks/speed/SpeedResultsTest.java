package dev.setstone.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.setstone.benchmarks.Results;
import dev.setstone.benchmarks.speed.Measurements.ColdStart;
import dev.setstone.benchmarks.speed.Measurements.Loaded;
import dev.setstone.benchmarks.speed.Measurements.Threads;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page says what was measured. */
class SpeedResultsTest {

    @Test
    void targetsAreMetByFastCodeThatAllocatesNothingMore() {
        Results results = SpeedResults.of(measured(50, 64, 0.1));

        assertThat(figure(results, "generated-to-hand-written").value()).isEqualTo("1.000 [1.000, 1.000]");
        assertThat(results.figures()).allMatch(Results.Figure::met);
        assertThat(figure(results, "extra-allocation").value()).isEqualTo("0.0 B a decision");
        assertThat(figure(results, "kie-dmn-to-generated").value()).isEqualTo("200 [200, 200]");
        assertThat(figure(results, "p50").value()).isEqualTo("0.00008 ms (the paper claims 4.5 ms)");
        assertThat(figure(results, "jitter").value()).isEqualTo("0.00022 ms (the paper claims 10.5 ms)");
    }

    @Test
    void targetsAreMissedBySlowCodeThatAllocatesMore() {
        Results results = SpeedResults.of(measured(100, 88, 0.1));

        assertThat(results.figures().stream().filter(figure -> !figure.met()).map(Results.Figure::name))
                .containsExactly("generated-to-hand-written", "extra-allocation", "easy-rules-to-generated");
        assertThat(figure(results, "generated-to-hand-written").value()).isEqualTo("2.000 [2.000, 2.000]");
        assertThat(figure(results, "extra-allocation").value()).isEqualTo("24.0 B a decision");
    }

    @Test
    void onlyABusyMachineIsMentioned() {
        assertThat(SpeedResults.of(measured(50, 64, 0.2)).setting()).noneMatch(line -> line.contains("busy"));
        assertThat(SpeedResults.of(measured(50, 64, 1.25)).setting())
                .anyMatch(line -> line.contains("a load of 1.3 per core when the run began"));
    }

    @Test
    void tablesHoldMediansAndThePapersClaim() {
        List<Results.Table> tables = SpeedResults.of(measured(50, 64, 0.1)).tables();

        assertThat(tables.get(0).rows()).contains(List.of("generated", "2", "50.0", "50.0", "50.0", "64.0"));
        assertThat(tables.get(1).rows())
                .endsWith(List.of("the paper's claim", "", "4500000", "", "15000000", "10500000"));
        assertThat(tables.get(2).rows()).containsExactly(List.of("generated", "3", "110", "5.00"));
        assertThat(tables.get(3).rows())
                .containsExactly(List.of("1", "1", "20000000", "1.00"), List.of("2", "1", "36000000", "1.80"));
        assertThat(tables.get(4).rows()).containsExactly(List.of("100", "250", "2.50", "900", "30.0", "60.0"));
    }

    @Test
    void aRatioIsTheGeometricMeanOfPairedRounds() {
        Ratio ratio = Ratio.of(List.of(2.0, 8.0), List.of(1.0, 1.0));

        assertThat(ratio.value()).isEqualTo(4.0, within(1e-9));
        assertThat(ratio.low()).isEqualTo(2.0, within(1e-9));
        assertThat(ratio.high()).isEqualTo(8.0, within(1e-9));
        assertThatThrownBy(() -> Ratio.of(List.of(1.0), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected paired rounds, found 1 and 0");
    }

    private static Measurements measured(double generatedNanos, double generatedBytes, double load) {
        List<Timing> timings = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            timings.add(new Timing(Contenders.GENERATED, round, generatedNanos, generatedBytes));
            timings.add(new Timing(Contenders.HAND_WRITTEN, round, 50, 64));
            timings.add(new Timing(Contenders.HAND_TUNED, round, 40, 0));
            timings.add(new Timing(Contenders.EASY_RULES, round, 1_500, 1_000));
            timings.add(new Timing(Contenders.KIE_DMN, round, 10_000, 9_000));
        }
        return new Measurements(
                new Agreement.Checked(512, 11),
                load,
                timings,
                List.of(new Distribution(Contenders.GENERATED, 1_000, 80, 120, 300)),
                List.of(new Threads(1, List.of(2e7)), new Threads(2, List.of(3.6e7))),
                List.of(new ColdStart(Contenders.GENERATED, List.of(110.0, 100.0, 400.0), List.of(5.0, 4.0, 9.0))),
                List.of(new Loaded(100, 250, 900, 30, 60)));
    }

    private static Results.Figure figure(Results results, String name) {
        return results.figures().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
