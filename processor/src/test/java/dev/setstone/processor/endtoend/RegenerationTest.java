package dev.setstone.processor.endtoend;

import static dev.setstone.processor.endtoend.LoopbackModel.fenced;
import static dev.setstone.processor.endtoend.TestProject.DISCOUNT_LOGIC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.endtoend.TestProject.Compiled;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code record} does where there is a recording already. */
class RegenerationTest {

    private static final String SPEC = "src/main/setstone/discount.yaml";
    private static final String RECORDED = "src/main/setstone/recorded/discount/";
    private static final String LAST_EXAMPLE = "    expect: {percent: 0, reason: none}\n";
    private static final String SHOWN = "this file was recorded";

    @TempDir
    private Path folder;

    private static Compiled compile(TestProject project, LoopbackModel model, String mode, String... more) {
        String[] options = Stream.of(
                        Arrays.stream(model.options(mode)),
                        Stream.of("-Asetstone.openExamples=off"),
                        Arrays.stream(more))
                .flatMap(one -> one)
                .toArray(String[]::new);
        return project.compile(options);
    }

    private static void addExample(TestProject project, String given, String expect) {
        project.edit(
                SPEC, LAST_EXAMPLE, LAST_EXAMPLE + "      - given: " + given + "\n        expect: " + expect + "\n");
    }

    @Test
    void anExampleThatTheRecordedLogicSatisfiesIsSealedWithoutAModelAndIsToBeReviewedAgain() throws Exception {
        TestProject project = Recorded.discount(folder);
        SetstoneProcess approved = SetstoneProcess.run(project, "approve", "discount", "--reviewer", "Ada");
        assertThat(approved.exitCode()).as(approved.both()).isZero();
        addExample(project, "{order: {amount: 1000, tier: GOLD}}", "{percent: 20, reason: gold}");
        SetstoneProcess explained = SetstoneProcess.run(project, "explain", "discount");
        try (LoopbackModel model = new LoopbackModel()) {
            Compiled compiled = compile(project, model, "record");

            assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
            assertThat(compiled.messages())
                    .contains("passes all gates with the examples")
                    .contains("no model was asked");
            assertThat(model.prompts()).isEmpty();
        }
        assertThat(explained.out())
                .contains("record judges the recorded logic first")
                .contains(SHOWN);
        assertThat(project.text(RECORDED + "DiscountLogic.java")).isEqualTo(DISCOUNT_LOGIC);
        assertThat(project.text(RECORDED + "lock.json"))
                .contains("\"approval\": \"pending\"")
                .contains("\"offer.examples\": \"4/4\"")
                .doesNotContain("Ada");
        assertThat(project.compile().succeeded()).isTrue();
    }

    @Test
    void anExampleThatItFailsIsRepairedFromIt() throws Exception {
        TestProject project = Recorded.discount(folder);
        addExample(project, "{order: {amount: -1, tier: NEW}}", "{percent: 0, reason: returned}");
        String repaired = DISCOUNT_LOGIC.replace("    // rule 3\n", """
                    // rule 3
                    if (order.amount().signum() < 0) {
                        return new Offer(0, "returned");
                    }
            """.indent(0));
        try (LoopbackModel model = new LoopbackModel(fenced(repaired))) {
            Compiled compiled = compile(project, model, "record");

            assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
            assertThat(compiled.messages()).contains("changed from the logic recorded before");
            assertThat(model.prompts())
                    .singleElement()
                    .satisfies(prompt -> assertThat(prompt)
                            .containsSubsequence(
                                    SHOWN,
                                    DISCOUNT_LOGIC,
                                    "- step offer, example 4 is new: ",
                                    "given.order.amount = -1",
                                    "does not pass as it is",
                                    "expected \"returned\", found \"none\"")
                            .doesNotContain("999.99"));
        }
        assertThat(project.compile().succeeded()).isTrue();
    }

    @Test
    void aChangedRuleGoesToTheModelWithTheLogicBeforeUnlessThatWasRejected() throws Exception {
        TestProject project = Recorded.discount(folder);
        project.edit(SPEC, "reason \"none\".", "reason \"none\", in small letters.");
        SetstoneProcess explained = SetstoneProcess.run(project, "explain", "discount", "--json");
        try (LoopbackModel model = new LoopbackModel("QUESTION: Why?\n", "QUESTION: Why?\n", "QUESTION: Why?\n")) {
            compile(project, model, "record");
            compile(project, model, "rerecord", "-Asetstone.workflows=discount");
            project.edit(SPEC, "reason \"none\", in small letters.", "reason \"none\".");
            SetstoneProcess rejected =
                    SetstoneProcess.run(project, "reject", "discount", "--reviewer", "Ada", "--reason", "it is wrong");
            assertThat(rejected.exitCode()).as(rejected.both()).isZero();
            addExample(project, "{order: {amount: 1000, tier: GOLD}}", "{percent: 20, reason: gold}");
            compile(project, model, "record");

            assertThat(model.prompts()).hasSize(3);
            assertThat(model.prompts().get(0))
                    .isEqualTo(explained.json().at("/workflows/0/system").asText() + "\n"
                            + explained.json().at("/workflows/0/user").asText() + "\n")
                    .contains(SHOWN)
                    .contains("- step offer, rule 3 was: Everybody else gets 0 percent, reason \"none\".\n")
                    .contains("as little as the brief as it is now allows");
            assertThat(model.prompts().get(1)).as("from scratch").doesNotContain(SHOWN);
            assertThat(model.prompts().get(2)).as("rejected").doesNotContain(SHOWN);
        }
    }

    @Test
    void aSecondCandidateIsAskedFromScratch() throws Exception {
        TestProject project = Recorded.discount(folder);
        project.edit(SPEC, "reason \"none\".", "reason \"none\", in small letters.");
        try (LoopbackModel model = new LoopbackModel(fenced(DISCOUNT_LOGIC), fenced(DISCOUNT_LOGIC))) {
            Compiled compiled = compile(project, model, "record", "-Asetstone.candidates=2");

            assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
            assertThat(model.prompts()).hasSize(2);
            assertThat(model.prompts().get(0)).contains(SHOWN);
            assertThat(model.prompts().get(1)).doesNotContain(SHOWN);
        }
    }
}
