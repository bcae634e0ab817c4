package dev.setstone.runtime.library.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;

class MatchingTest {

    @Property
    void theEditDistanceIsAMetricAndTheOneOfCommonsText(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 12) String one,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 12) String two,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 12) String three) {
        int distance = Similarity.editDistance(one, two);
        assertThat(distance)
                .isEqualTo(Similarity.editDistance(two, one))
                .isEqualTo(new LevenshteinDistance().apply(one, two));
        assertThat(distance == 0).isEqualTo(one.equals(two));
        assertThat(distance + Similarity.editDistance(two, three))
                .isGreaterThanOrEqualTo(Similarity.editDistance(one, three));
    }

    @Property
    void scoresAreSymmetricAndHundredMeansEqual(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 10) String one,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 10) String two) {
        assertThat(Similarity.jaroWinkler(one, two))
                .isEqualTo(Similarity.jaroWinkler(two, one))
                .isBetween(0, 100);
        assertThat(Similarity.editScore(one, two) == 100).isEqualTo(one.equals(two));
        assertThat(Similarity.jaroWinkler(one, two) == 100).isEqualTo(one.equals(two));
        assertThat(Similarity.tokenSetRatio(one + " x", two + " x"))
                .isEqualTo(Similarity.tokenSetRatio(two + " x", one + " x"));
    }

    @Test
    void jaroWinklerIsTheOneOfCommonsText() {
        for (String[] pair :
                new String[][] {{"MARTHA", "MARHTA"}, {"DIXON", "DICKSONX"}, {"DWAYNE", "DUANE"}, {"abc", "xyz"}}) {
            int expected = (int) Math.floor(100 * new JaroWinklerSimilarity().apply(pair[0], pair[1]) + 1e-9);
            assertThat(Similarity.jaroWinkler(pair[0], pair[1])).as(pair[0]).isEqualTo(expected);
        }
    }

    @Test
    void wordsCountInAnyOrder() {
        assertThat(Similarity.tokenSetRatio("Acme Media LLC", "llc media acme")).isEqualTo(100);
        assertThat(Similarity.tokenSetRatio("Acme", "ACME Media LLC")).isEqualTo(100);
        assertThat(Similarity.tokenSetRatio("", "a")).isZero();
    }

    @Test
    void theBestMatchIsTheSameForEqualScores() {
        List<String> candidates = List.of("Acme Corp", "Acme Corp.", "Acne Corp", "Acme Corp");
        assertThat(Matches.best("Acme Corp", candidates, 80)).contains(new Match(0, "Acme Corp", 100));
        assertThat(Matches.ranked("Acme Corp", candidates, 80))
                .extracting(Match::index)
                .containsExactly(0, 3, 1, 2);
        assertThat(Matches.bestByWords("corp acme", candidates, 90))
                .map(Match::index)
                .contains(0);
        assertThat(Matches.bestName("Acme Crop", candidates, 90))
                .map(Match::index)
                .contains(0);
        assertThat(Matches.best("Zebra", candidates, 80)).isEmpty();
        assertThat(Matches.best("a", List.of(), 0)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Matches.best("a", candidates, 101))
                .withMessageContaining("threshold");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Similarity.editDistance("a".repeat(1_001), ""))
                .withMessageContaining("1000");
    }
}
