package dev.setstone.processor.endtoend;

import static dev.setstone.processor.endtoend.LoopbackModel.fenced;
import static dev.setstone.processor.endtoend.TestProject.DISCOUNT_LOGIC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.endtoend.TestProject.Compiled;
import dev.setstone.processor.problem.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssumptionsTest {

    private static final String LOCK = "src/main/setstone/recorded/discount/lock.json";
    private static final String SPEC = "src/main/setstone/discount.yaml";
    private static final String ASSUMING = fenced(DISCOUNT_LOGIC) + """

            ASSUMPTIONS:
            - offer: An amount below zero is "small", a \\ no return.
            - offer: A GOLD customer's large order gets no more than 20 percent.
            """;
    private static final String YAML = """
            steps:
              offer:
                answers:
                  - question: "An amount below zero is \\"small\\", a \\\\ no return."
                    answer: "yes"
                  - question: "A GOLD customer's large order gets no more than 20 percent."
                    answer: "yes"
            """.stripTrailing();

    /** javac indents what follows the first line of a message. */
    private static final String SHOWN = YAML.indent(2).strip();

    @TempDir
    private Path folder;

    private static String[] with(String[] options, String... more) {
        return Stream.concat(Arrays.stream(options), Arrays.stream(more)).toArray(String[]::new);
    }

    private TestProject recorded(String... more) throws Exception {
        TestProject project = TestProject.discount(folder);
        try (LoopbackModel model = new LoopbackModel(ASSUMING)) {
            Compiled compiled = project.compile(with(model.options("record"), more));
            assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
        }
        return project;
    }

    private static void assertUnsettled(Compiled compiled) {
        assertThat(compiled.succeeded()).isFalse();
        assertThat(compiled.errors())
                .singleElement()
                .satisfies(error -> assertThat(error)
                        .contains(Problem.ASSUMPTIONS_UNSETTLED.code())
                        .contains("offer: An amount below zero is \"small\"")
                        .endsWith(SHOWN));
    }

    @Test
    void warnsWhenRecordedAndWhenVerifiedAndKeepsThemInTheRecording() throws Exception {
        TestProject project = TestProject.discount(folder);
        try (LoopbackModel model = new LoopbackModel(ASSUMING)) {
            Compiled compiled = project.compile(model.options("record"));

            assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
            assertThat(compiled.messages())
                    .contains("WARNING [" + Problem.ASSUMED.code() + "]", SHOWN, ", on 2 assumptions");
        }
        assertThat(project.text(LOCK))
                .contains("\"02\": \"A GOLD customer's large order gets no more than 20 percent.\"");

        Compiled replayed = project.compile();
        assertThat(replayed.messages()).contains("1 replayed").doesNotContain(Problem.ASSUMED.code());
        assertThat(project.text("target/classes/META-INF/setstone/acme.Discount.json"))
                .contains("\"assumptions\": {", "\"01\": \"An amount below zero is \\\"small\\\", a \\\\ no return.\"");
        assertThat(project.compile("-Asetstone.mode=verify").messages())
                .contains("WARNING [" + Problem.ASSUMED.code() + "]", "1 verified");
        assertUnsettled(project.compile("-Asetstone.mode=verify", "-Asetstone.assumptions=fail"));
        assertThat(project.compile("-Asetstone.mode=verify", "-Asetstone.assumptions=allow")
                        .messages())
                .doesNotContain(Problem.ASSUMED.code());
    }

    @Test
    void recordsNothingUnderFailUntilTheSpecSettlesThem() throws Exception {
        TestProject project = TestProject.discount(folder);
        try (LoopbackModel model = new LoopbackModel(ASSUMING)) {
            String[] options = with(model.options("record"), "-Asetstone.assumptions=fail");

            assertUnsettled(project.compile(options));
            assertThat(project.tree("src/main/setstone/recorded")).isEmpty();
            assertUnsettled(project.compile(options));
            assertThat(model.prompts()).as("paid for once").hasSize(1);
        }
        String answers = YAML.lines().skip(2).map(line -> line + "\n").collect(Collectors.joining());
        project.edit(SPEC, "    golden:", answers + "    golden:");
        try (LoopbackModel model = new LoopbackModel(ASSUMING, fenced(DISCOUNT_LOGIC) + "\nASSUMPTIONS: none\n")) {
            Compiled compiled = project.compile(with(model.options("record"), "-Asetstone.assumptions=fail"));

            assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
            assertThat(model.prompts()).hasSize(2);
            assertThat(model.prompts().get(0))
                    .contains("question: An amount below zero is \"small\", a \\ no return. answer: yes");
            assertThat(model.prompts().get(1)).contains("settled by an answer in the brief");
            assertThat(project.text(LOCK)).doesNotContain("assumptions");
        }
        assertThat(project.compile("-Asetstone.mode=verify", "-Asetstone.assumptions=fail")
                        .succeeded())
                .isTrue();
    }

    @Test
    void keepsThemWhereTheLogicIsOnlyJudgedAgain() throws Exception {
        TestProject project = recorded("-Asetstone.assumptions=allow");
        project.edit("src/main/setstone/discount.golden.jsonl", "999.99", "999.98");
        try (LoopbackModel model = new LoopbackModel()) {
            assertUnsettled(project.compile(with(model.options("record"), "-Asetstone.assumptions=fail")));

            Compiled compiled = project.compile(model.options("record"));
            assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
            assertThat(compiled.messages()).contains("no model was asked", Problem.ASSUMED.code());
        }
        assertThat(project.text(LOCK)).contains("\"assumptions\": {");
    }

    @Test
    void allowSaysNoMoreThanThatThereAreSome() throws Exception {
        TestProject project = TestProject.discount(folder);
        try (LoopbackModel model = new LoopbackModel(ASSUMING)) {
            Compiled compiled = project.compile(
                    with(model.options("record"), "-Asetstone.assumptions=allow", "-Asetstone.openExamples=off"));

            assertThat(compiled.messages())
                    .contains(", on 2 assumptions")
                    .doesNotContain(Problem.ASSUMED.code(), "WARNING");
        }
        project.edit(LOCK, "no more than 20 percent", "no more than 30 percent");
        assertThat(project.compile().errors()).singleElement().asString().contains(Problem.TAMPERED.code());
    }
}
