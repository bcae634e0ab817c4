package dev.setstone.processor.logic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.ClaimsBrief;
import dev.setstone.processor.brief.KeyCalculator;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeReaderTest {

    @TempDir
    private Path before;

    @TempDir
    private Path now;

    private Changes since(ClaimsBrief changed) {
        Brief recorded = ClaimsBrief.plain().read(before);
        Brief current = changed.read(now);
        KeyCalculator keys = new KeyCalculator();
        return new ChangeReader()
                .between(
                        keys.calculate(recorded).parts(),
                        keys.calculate(current).parts(),
                        current);
    }

    private static List<String> texts(Changes changes) {
        return changes.all().stream()
                .map(change -> change.what() + ": "
                        + change.was().stream().map(Change.Leaf::text).toList() + " "
                        + change.now().stream().map(Change.Leaf::text).toList())
                .toList();
    }

    @Test
    void aRuleThatIsPutInBeforeOthersChangesNoneOfThem() {
        Changes changes =
                since(ClaimsBrief.plain().inSpec("- Deny a claim", "- Deny any claim of 5.\n      - Deny a claim"));

        assertThat(texts(changes))
                .containsExactly(
                        "step decide, rule 1: [] [Deny any claim of 5.]",
                        "step decide, the number of a rule that says the same: [1] [2]",
                        "step decide, the number of a rule that says the same: [2] [3]");
        assertThat(changes.untouched()).containsExactly("file");
    }

    @Test
    void anExampleIsOneChangeWithItsPaths() {
        Changes changes = since(ClaimsBrief.plain().inSpec("amount: 1, codes", "amount: 2, codes"));

        assertThat(changes.all()).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo("step file, example 1");
            assertThat(change.was()).extracting(Change.Leaf::path).contains("given.claim.amount", "expect");
            assertThat(change.now()).extracting(Change.Leaf::label).contains("amount", "expect");
        });
        assertThat(changes.untouched()).containsExactly("decide");
    }

    @Test
    void goldenRowsAndTheirShareAreToldToNobodyAndTouchNoStep() {
        Changes changes = since(ClaimsBrief.plain().inSpec("threshold: 0.9", "threshold: 0.8"));

        assertThat(changes.all()).isEmpty();
        assertThat(changes.untouched()).containsExactly("decide", "file");
    }

    @Test
    void aTypeTouchesTheStepsThatReachItAndWhatHoldsForAllTouchesAll() {
        Changes outcome = since(ClaimsBrief.plain()
                .inSource("record Denied(String reason)", "record Denied(String why)")
                .inGolden("\"reason\"", "\"why\""));
        Changes purpose = since(ClaimsBrief.plain().inSpec("Settle claims.", "Settle all claims."));

        assertThat(texts(outcome))
                .containsExactly("contract.types.acme.Claims.Denied.component 1: [String reason] [String why]");
        assertThat(outcome.untouched()).containsExactly("file");
        assertThat(purpose.untouched()).isEmpty();
    }
}
