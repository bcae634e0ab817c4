package dev.setstone.processor.endtoend;

import static dev.setstone.processor.endtoend.LoopbackModel.fenced;
import static dev.setstone.processor.endtoend.TestProject.DISCOUNT_LOGIC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.endtoend.TestProject.Compiled;
import dev.setstone.processor.problem.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordTest {

    private static final String RECORDED = "src/main/setstone/recorded/discount/";

    @TempDir
    private Path folder;

    @Test
    void repairsUntilEveryGateIsContentAndNeverShowsAGoldenRow() throws Exception {
        TestProject project = TestProject.discount(folder);
        String doesNotCompile = DISCOUNT_LOGIC.replace("return new Offer(0, \"none\");", "return new Offer(0);");
        String missesTheBound = DISCOUNT_LOGIC.replace(">= 0", "> 0");
        try (LoopbackModel model =
                new LoopbackModel(fenced(doesNotCompile), fenced(missesTheBound), fenced(DISCOUNT_LOGIC))) {
            Compiled compiled = project.compile(model.options("record"));

            assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
            assertThat(model.prompts()).hasSize(3);
            assertThat(model.prompts().get(1))
                    .contains("syntax/")
                    .contains("line 24")
                    .contains("new Offer(0)");
            assertThat(model.prompts().get(2)).contains("golden-failed").contains("rule 2");
            assertThat(model.prompts()).noneMatch(prompt -> prompt.contains("999.99") || prompt.contains("77317.31"));
            assertThat(project.text(RECORDED + "DiscountLogic.java")).isEqualTo(DISCOUNT_LOGIC);
            assertThat(project.text(RECORDED + "lock.json"))
                    .contains("\"attempts\": 3")
                    .contains("\"model\": \"loopback-1\"")
                    .contains("\"provider\": \"openai\"")
                    .contains("\"inputTokens\": 2100");
        }
    }

    @Test
    void isReplayedWithoutAModelAndRuns() throws Exception {
        TestProject project = record();

        Compiled compiled = project.compile();

        assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
        assertThat(compiled.messages()).contains("1 replayed, 0 model calls, 0 tokens");
        Class<?> workflow = compiled.load().loadClass("acme.Discount");
        Object loaded = dev.setstone.runtime.Workflows.load(workflow);
        assertThat(loaded.getClass().getSimpleName()).isEqualTo("DiscountImpl");
        assertThat(dev.setstone.runtime.Provenance.of(loaded).workflow()).isEqualTo("discount");
    }

    @Test
    void verifyJudgesAnewAndPasses() throws Exception {
        Compiled compiled = record().compile("-Asetstone.mode=verify");

        assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
        assertThat(compiled.messages()).contains("1 verified");
    }

    @Test
    void recordsNothingThatIsFresh() throws Exception {
        TestProject project = record();
        var before = project.tree("src/main/setstone");
        try (LoopbackModel model = new LoopbackModel()) {
            Compiled compiled = project.compile(model.options("record"));

            assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
            assertThat(model.prompts()).isEmpty();
            assertThat(project.tree("src/main/setstone")).isEqualTo(before);
        }
        assertThat(project.compile("-Asetstone.mode=record", "-Asetstone.allowRecordInCi=true")
                        .succeeded())
                .as("where nothing is missing, no model needs to be named")
                .isTrue();
    }

    @Test
    void judgesTheRecordedLogicAgainWhereOnlyTheEvidenceIsNew() throws Exception {
        TestProject project = record();
        project.edit("src/main/setstone/discount.golden.jsonl", "999.99", "999.98");
        try (LoopbackModel model = new LoopbackModel()) {
            Compiled compiled = project.compile(model.options("record"));

            assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
            assertThat(compiled.messages()).contains("no model was asked");
            assertThat(model.prompts()).isEmpty();
            assertThat(project.compile().succeeded()).isTrue();
        }
    }

    @Test
    void givesUpAfterFiveAttemptsWithTheLastFindings() throws Exception {
        TestProject project = TestProject.discount(folder);
        String wrong = fenced(DISCOUNT_LOGIC.replace("Offer(20", "Offer(19"));
        try (LoopbackModel model = new LoopbackModel(wrong, wrong, wrong, wrong, wrong, wrong)) {
            Compiled compiled = project.compile(model.options("record"));

            assertThat(compiled.succeeded()).isFalse();
            assertThat(model.prompts()).hasSize(5);
            assertThat(compiled.errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error)
                            .contains(Problem.GATES_REFUSED.code())
                            .contains("percent: expected 20, found 19")
                            .contains("src/main/setstone/attempts/discount/"));
            assertThat(project.tree("src/main/setstone/recorded")).isEmpty();
            assertThat(project.tree("src/main/setstone/attempts")).hasSizeGreaterThanOrEqualTo(15);
        }
    }

    @Test
    void turnsQuestionsIntoAnError() throws Exception {
        TestProject project = TestProject.discount(folder);
        try (LoopbackModel model = new LoopbackModel("QUESTION: Is a GOLD customer's large order 30 percent?\n")) {
            Compiled compiled = project.compile(model.options("record"));

            assertThat(compiled.errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error)
                            .contains(Problem.QUESTIONS.code())
                            .contains("Is a GOLD customer's large order 30 percent?"));
        }
    }

    @Test
    void rerecordKeepsTheOldUntilTheNewPassesAndSaysWhereTheyDiffer() throws Exception {
        TestProject project = record();
        var before = project.tree("src/main/setstone/recorded");
        String wrong = fenced(DISCOUNT_LOGIC.replace("Offer(20", "Offer(19"));
        try (LoopbackModel model = new LoopbackModel(wrong, wrong, wrong, wrong, wrong)) {
            String[] options = with(model.options("rerecord"), "-Asetstone.workflows=discount");
            assertThat(project.compile(options).succeeded()).isFalse();
            assertThat(project.tree("src/main/setstone/recorded")).isEqualTo(before);
        }
        String other =
                DISCOUNT_LOGIC.replace("\"1000\"", "\"1000.000\"").replace("// rule 3\n", "// rule 3, otherwise\n");
        try (LoopbackModel model = new LoopbackModel(fenced(other))) {
            Compiled compiled = project.compile(with(model.options("rerecord"), "-Asetstone.workflows=discount"));

            assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
            assertThat(compiled.messages()).contains("agrees with the recording before on every generated input");
            assertThat(project.text(RECORDED + "DiscountLogic.java")).isEqualTo(other);
        }
    }

    @Test
    void rerecordWantsNames() throws Exception {
        TestProject project = record();
        try (LoopbackModel model = new LoopbackModel()) {
            assertThat(project.compile(model.options("rerecord")).errors())
                    .singleElement()
                    .asString()
                    .contains(Problem.RERECORD_NEEDS_NAMES.code());
        }
    }

    private TestProject record() throws Exception {
        return Recorded.discount(folder);
    }

    private static String[] with(String[] options, String more) {
        String[] all = java.util.Arrays.copyOf(options, options.length + 1);
        all[options.length] = more;
        return all;
    }
}
