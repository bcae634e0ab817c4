package dev.setstone.benchmarks.buildcost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.benchmarks.Results;
import dev.setstone.benchmarks.Results.Figure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class CostPageTest {

    @TempDir
    private Path folder;

    private final List<Measured> measured = new ArrayList<>();

    @Test
    void ratiosArePairedWithinRoundsAndComparedWithTheirTargets() {
        for (int round = 1; round <= 3; round++) {
            add("mapstruct", "none", round, 500, 600, 1000);
            add("mapstruct", "proc", round, 1300, 2400, 6800);
            add("setstone", "none", round, 400, 500, 900);
            add("setstone", "proc", round, 800 + 8 * round, 1700, 8100);
        }

        Results page = new CostPage(measured).results(List.of("given"), List.of());

        assertThat(figure(page, "fixed-17").value()).isEqualTo("0.52 [0.51..0.53] n=3");
        assertThat(figure(page, "fixed-17").met()).isFalse();
        assertThat(figure(page, "marginal-17").value()).isEqualTo("1.50 [1.50..1.50] n=3");
        assertThat(figure(page, "marginal-setstone").value()).startsWith("15.0 [15.0..15.0] n=3");
    }

    @Test
    void aRoundThatIsNotCompleteCountsWhereItIs() {
        add("mapstruct", "none", 1, 500, 600, 1000);
        add("mapstruct", "proc", 1, 1300, 2400, 6800);
        add("setstone", "none", 1, 400, 500, 900);
        add("setstone", "proc", 1, 600, 900, 2100);
        measured.add(new Measured("17.0.15", "setstone", "proc", 1, 2, 700, 700, 100));

        Results page = new CostPage(measured).results(List.of("given"), List.of());

        assertThat(figure(page, "fixed-17").value()).isEqualTo("0.25 [0.25..0.25] n=1");
        assertThat(figure(page, "fixed-17").met()).isTrue();
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void copiesOfTheExampleAreReplayed() throws Exception {
        CopiedWorkflows copies =
                new CopiedWorkflows(Path.of("../examples/prior-authorization"), folder.resolve("copies"));
        copies.write(2);
        Tool setstone = new BuildCost.Tools(folder, Path.of("../examples/prior-authorization"))
                .replaying(copies)
                .get(0);
        Rounds rounds = new Rounds(folder.resolve("run"));

        rounds.run(Path.of(System.getProperty("java.home")), List.of(setstone), 2, 1);

        assertThat(rounds.failures()).isEmpty();
        assertThat(rounds.measured()).extracting(Measured::mode).containsExactly("none", "proc");
        assertThat(folder.resolve("run/out/dev/setstone/examples/priorauth/PriorAuthorization0002Impl.class"))
                .exists();
    }

    /** With 1, 100 and 500 types. */
    private void add(String tool, String mode, int round, double one, double hundred, double more) {
        measured.add(new Measured("17.0.15", tool, mode, 1, round, one, one, 100));
        measured.add(new Measured("17.0.15", tool, mode, 100, round, hundred, hundred, 100));
        measured.add(new Measured("17.0.15", tool, mode, 500, round, more, more, 100));
    }

    private static Figure figure(Results page, String name) {
        return page.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
