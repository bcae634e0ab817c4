package dev.setstone.processor.gate.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.gate.mutation.MutationReport.Survivor;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What the examples leave open, told from a recording as it was told when that was made. */
class OpenChangesTest {

    @Property
    void theMeasuresSayTheSame(@ForAll("reports") MutationReport report) {
        assertThat(OpenChanges.of(report.measures())).contains(report.open());
    }

    @Property
    void withoutOneOfThemNothingIsSaid(@ForAll("reports") MutationReport report, @ForAll int which) {
        SortedMap<String, String> measures = new TreeMap<>(report.open().measures());
        measures.remove(List.copyOf(measures.keySet()).get(Math.floorMod(which, measures.size())));

        // The last survivor's change ends the list: without it there are fewer, as there might have been.
        assertThat(OpenChanges.of(measures))
                .satisfiesAnyOf(
                        open -> assertThat(open).isEmpty(),
                        open -> assertThat(open.orElseThrow().shown())
                                .hasSizeLessThan(report.open().shown().size()));
    }

    @Test
    void aCheckThatWasCutShortLeavesNothingBehind() {
        MutationReport report =
                new MutationReport(9, 9, 1, 0, 0, List.of(new Survivor("decide", "line 1", 0, "- {}")), false);

        assertThat(report.measures()).isEmpty();
        assertThat(OpenChanges.of(report.measures())).isEmpty();
    }

    @Test
    void recordingsThatOnlyCountAreNotEnough() {
        SortedMap<String, String> counted = new TreeMap<>();
        counted.put("mutants.alike", "3");
        counted.put("mutants.killed", "39/59");
        counted.put("mutants.refused", "0");
        counted.put("mutants.survived", "17");

        assertThat(OpenChanges.of(counted)).isEmpty();
    }

    @Provide
    Arbitrary<MutationReport> reports() {
        Arbitrary<Survivor> survivor = Combinators.combine(
                        Arbitraries.of("decide", "rate"),
                        Arbitraries.strings().ascii().ofMinLength(1).ofMaxLength(20),
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.of("- {given: {in: 1}, expect: 2}", "- {given: {in: 2}, expect: 3}", "- {}", "- 1"))
                .as(Survivor::new);
        Arbitrary<Integer> count = Arbitraries.integers().between(0, 200);
        return Combinators.combine(count, count, count, survivor.list().ofMaxSize(9))
                .as((noticed, refused, alike, survivors) ->
                        new MutationReport(600, 600, noticed, refused, alike, survivors, true));
    }
}
