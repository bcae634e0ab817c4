package dev.setstone.benchmarks.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.benchmarks.Results;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FaultsTest {

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void aFlippedBitIsNamedAndTheRestoredRecordingReplays() throws Exception {
        List<Outcome> outcomes = new CorruptedRecordings(Path.of("../examples/prior-authorization"), folder).run(1);

        assertThat(outcomes).singleElement().satisfies(outcome -> {
            assertThat(outcome.said()).containsExactly("SET403");
            assertThat(outcome.good()).as(outcome.toString()).isTrue();
        });
    }

    @Test
    void aBadOutcomeIsShownAsBadAndWhatWasNotTriedCountsInNoRate() {
        Outcome lost = new Outcome(
                "disk full",
                List.of("SET408"),
                true,
                new TreeSet<>(List.of("SET408")),
                "exit 1",
                false,
                "record: exit 0",
                true);

        Results page = Faults.page(List.of(lost, Outcome.untried("clock jumps", "no way")));

        assertThat(page.figures().get(0).value()).startsWith("0/1 ");
        assertThat(page.figures().get(0).met()).isFalse();
        assertThat(page.tables().get(0).rows())
                .anySatisfy(row -> assertThat(row).contains("**bad**"));
        assertThat(page.tables().get(0).rows())
                .anySatisfy(row -> assertThat(row).contains("not tried"));
    }
}
