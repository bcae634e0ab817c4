package dev.setstone.processor.endtoend;

import static dev.setstone.processor.endtoend.LoopbackModel.fenced;
import static dev.setstone.processor.endtoend.TestProject.DISCOUNT_LOGIC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.endtoend.TestProject.Compiled;
import dev.setstone.processor.problem.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondCandidateTest {

    private static final String RECORDED = "src/main/setstone/recorded/discount/";
    private static final String SPEC = "src/main/setstone/discount.yaml";
    private static final Pattern FILES = Pattern.compile("the prompt (\\S+) to a model, save its answer as (\\S+) and");

    /** The same reading in other words. */
    private static final String OTHER = DISCOUNT_LOGIC.replace("\"1000\"", "\"1000.000\"");

    /** The other reading of the rules: nobody has said what an amount below zero is. */
    private static final String NEGATIVE = DISCOUNT_LOGIC.replace(
            "        // rule 3\n",
            "        // rule 3\n        if (order.amount().signum() < 0) {\n            return new Offer(1, \"none\");\n        }\n");

    private static final String WRONG = fenced(DISCOUNT_LOGIC.replace("Offer(20", "Offer(19"));

    @TempDir
    private Path folder;

    private static String[] two(LoopbackModel model, String... more) {
        return Stream.of(model.options("record"), new String[] {"-Asetstone.candidates=2"}, more)
                .flatMap(Arrays::stream)
                .toArray(String[]::new);
    }

    @Test
    void recordsTheFirstWhereBothAgreeAndSaysOnHowMuch() throws Exception {
        TestProject project = TestProject.discount(folder);
        try (LoopbackModel model = new LoopbackModel(
                fenced(DISCOUNT_LOGIC),
                WRONG,
                fenced(OTHER) + "\nASSUMPTIONS:\n- offer: Amounts have no currency.\n")) {
            Compiled compiled = project.compile(two(model));

            assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
            assertThat(compiled.messages())
                    .containsPattern("a second candidate agrees on all [1-9]\\d+ generated inputs");
            assertThat(model.prompts()).hasSize(3);
            assertThat(model.prompts().get(1))
                    .as("the second knows nothing of the first")
                    .isEqualTo(model.prompts().get(0));
            assertThat(project.text(RECORDED + "DiscountLogic.java")).isEqualTo(DISCOUNT_LOGIC);
            assertThat(project.text(RECORDED + "lock.json"))
                    .containsPattern("\"agreedInputs\": [1-9]\\d+,")
                    .contains("\"attempts\": 3,", "\"inputTokens\": 2100,")
                    .contains("\"01\": \"Amounts have no currency.\"");
        }
        Compiled verified = project.compile("-Asetstone.mode=verify");
        assertThat(verified.succeeded()).as(verified.messages()).isTrue();
    }

    @Test
    void asksTheUserWhichOfTwoReadingsIsMeant() throws Exception {
        TestProject project = TestProject.discount(folder);
        List<String> examples;
        try (LoopbackModel model = new LoopbackModel(fenced(DISCOUNT_LOGIC), fenced(NEGATIVE))) {
            Compiled compiled = project.compile(two(model));

            assertThat(compiled.errors())
                    .singleElement()
                    .satisfies(
                            error -> assertThat(error)
                                    .contains(Problem.READINGS_DIFFER.code())
                                    .contains(
                                            "expect: {percent: 0, reason: \"none\"}, or expect: {percent: 1, reason: \"none\"}?"));
            String error = compiled.errors().get(0);
            examples = error.lines()
                    .dropWhile(line -> !line.strip().equals("examples:"))
                    .skip(2)
                    .map(line -> line.substring(2))
                    .toList();
            assertThat(project.tree("src/main/setstone/recorded")).isEmpty();

            assertThat(project.compile(two(model)).errors()).containsExactly(error);
            assertThat(model.prompts()).as("both paid for once").hasSize(2);
        }
        assertThat(examples).hasSize(4);
        assertThat(examples.get(0))
                .startsWith("      - given: {order: {amount: -")
                .isEqualTo(examples.get(2));
        project.edit(SPEC, "    golden:", examples.get(2) + "\n" + examples.get(3) + "\n    golden:");
        try (LoopbackModel model = new LoopbackModel(fenced(DISCOUNT_LOGIC), fenced(NEGATIVE), fenced(NEGATIVE))) {
            Compiled compiled = project.compile(two(model));

            assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
            assertThat(model.prompts().get(1)).contains("example-failed", "expected 1, found 0");
            assertThat(project.text(RECORDED + "DiscountLogic.java")).isEqualTo(NEGATIVE);
        }
    }

    @Test
    void recordsNothingWhereTheSecondNeverPasses() throws Exception {
        TestProject project = TestProject.discount(folder);
        try (LoopbackModel model =
                new LoopbackModel(fenced(DISCOUNT_LOGIC), WRONG, WRONG, WRONG, WRONG, WRONG, fenced(OTHER))) {
            Compiled compiled = project.compile(two(model));

            assertThat(compiled.errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error)
                            .contains(Problem.SECOND_REFUSED.code())
                            .contains("percent: expected 20, found 19")
                            .contains("-second"));
            assertThat(project.tree("src/main/setstone/recorded")).isEmpty();

            Compiled again = project.compile(two(model));
            assertThat(again.succeeded()).as(again.messages()).isTrue();
            assertThat(model.prompts()).as("the first is not asked for anew").hasSize(7);
        }
    }

    @Test
    void theFirstIsThereForWhoThenWantsOneOnly() throws Exception {
        TestProject project = TestProject.discount(folder);
        try (LoopbackModel model = new LoopbackModel(fenced(DISCOUNT_LOGIC), "QUESTION: What is below zero?\n")) {
            assertThat(project.compile(two(model)).errors())
                    .singleElement()
                    .asString()
                    .contains(Problem.QUESTIONS.code());

            Compiled one = project.compile(model.options("record"));
            assertThat(one.succeeded()).as(one.messages()).isTrue();
            assertThat(model.prompts()).hasSize(2);
            assertThat(project.text(RECORDED + "lock.json")).doesNotContain("agreedInputs");
        }
    }

    @Test
    void theBudgetCountsBoth() throws Exception {
        TestProject project = TestProject.discount(folder);
        try (LoopbackModel model = new LoopbackModel(fenced(DISCOUNT_LOGIC), fenced(OTHER))) {
            String[] options = two(model, "-Asetstone.maxTokens=3500", "-Asetstone.maxOutputTokens=2000");

            assertThat(project.compile(options).errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error)
                            .contains(Problem.BUDGET_EXCEEDED.code())
                            .contains("2600 of 3500 are left"));
            assertThat(model.prompts()).hasSize(1);
        }
    }

    @Test
    void killedWhileTheModelThinksItPaysForNothingTwice() throws Exception {
        TestProject project = TestProject.discount(folder);
        List<String> answers = List.of(fenced(DISCOUNT_LOGIC), WRONG, fenced(OTHER));
        AtomicReference<Process> javac = new AtomicReference<>();
        try (LoopbackModel model = new LoopbackModel(answers.toArray(String[]::new))) {
            model.before(() -> {
                if (model.prompts().size() + 1 == answers.size()) {
                    javac.get().destroyForcibly();
                }
            });
            JavacProcess started = JavacProcess.start(project, List.of(), "out", Map.of(), two(model));
            javac.set(started.process());
            started.exitCode();
        }
        try (LoopbackModel model = new LoopbackModel(fenced(OTHER))) {
            Compiled compiled = project.compile(two(model));

            assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
            assertThat(model.prompts()).hasSize(1);
        }
    }

    @Test
    void handoffAsksForBothAtOnce() {
        TestProject project = TestProject.discount(folder);
        String[] options = {
            "-Asetstone.mode=record",
            "-Asetstone.model=handoff",
            "-Asetstone.candidates=2",
            "-Asetstone.allowRecordInCi=true"
        };
        List<String> errors = project.compile(options).errors();
        assertThat(errors).hasSize(2).allMatch(error -> error.contains(Problem.HANDOFF_WAITING.code()));
        Matcher first = files(errors.get(0));
        Matcher second = files(errors.get(1));
        assertThat(second.group(2)).contains("-second/1.reply.md").isNotEqualTo(first.group(2));
        assertThat(project.text(second.group(1))).isEqualTo(project.text(first.group(1)));

        project.file(second.group(2), "model: two\n" + fenced(OTHER));
        assertThat(project.compile(options).errors())
                .as("the second is there, the first is waited for")
                .singleElement()
                .asString()
                .contains(first.group(2));
        project.file(first.group(2), "model: one\n" + fenced(DISCOUNT_LOGIC));
        Compiled compiled = project.compile(options);
        assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
        assertThat(project.text(RECORDED + "lock.json")).contains("\"model\": \"one\"", "\"agreedInputs\": ");
    }

    private static Matcher files(String error) {
        Matcher files = FILES.matcher(error);
        assertThat(files.find()).as(error).isTrue();
        return files;
    }
}
