package dev.setstone.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The measuring works whole: in processes and forks of its own. How long they take is not judged. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class ProcessesTest {

    /** JMH lets one run at a time on a machine, for the sake of the times that are not judged here. */
    @BeforeAll
    static void besideOtherBuilds() {
        System.setProperty("jmh.ignoreLock", "true");
    }

    @Test
    void freshProcessesTakeOneDecisionEach() throws Exception {
        List<Measurements.ColdStart> starts = Processes.coldStarts(List.of(Contenders.GENERATED), 1);

        assertThat(starts.stream().map(Measurements.ColdStart::contender)).containsExactly("nothing", "generated");
        assertThat(starts)
                .allSatisfy(start -> assertThat(start.processMillis())
                        .hasSize(1)
                        .allSatisfy(millis -> assertThat(millis)
                                .isGreaterThan(start.decisionMillis().get(0))));
    }

    @Test
    void moreWorkflowsTakeMoreClasses() throws Exception {
        assertThat(Processes.load(50, 1)[1]).isGreaterThan(Processes.load(1, 1)[1]);
    }

    @Test
    void jmhTimesContendersByTurnsAndCountsWhatTheyAllocate() throws Exception {
        JmhRuns jmh = new JmhRuns(20, 1, 1);

        List<Timing> timings = jmh.rounds(List.of(Contenders.GENERATED, Contenders.HAND_TUNED), 0, 2);

        assertThat(timings.stream().map(each -> each.round() + " " + each.contender()))
                .containsExactly("0 generated", "0 hand-tuned", "1 hand-tuned", "1 generated");
        assertThat(timings).allMatch(each -> each.nanos() > 0);
        assertThat(jmh.distribution(Contenders.GENERATED).samples()).isPositive();
        assertThat(jmh.many(3)).isPositive();
        assertThat(jmh.threads(2, 1).stream().map(Measurements.Threads::threads))
                .containsExactly(1, 2);
    }
}
