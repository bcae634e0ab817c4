package dev.setstone.processor.generation;

import static dev.setstone.processor.gate.TestStep.num;
import static dev.setstone.processor.gate.TestStep.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.FreshnessKey;
import dev.setstone.processor.brief.KeyCalculator;
import dev.setstone.processor.gate.FakeRunner;
import dev.setstone.processor.gate.Gates;
import dev.setstone.processor.gate.TestStep;
import dev.setstone.processor.gate.accuracy.AccuracyGate;
import dev.setstone.processor.gate.execution.ExecutionGate;
import dev.setstone.processor.gate.input.ScreenedForTests;
import dev.setstone.processor.gate.security.Cleared;
import dev.setstone.processor.gate.syntax.WellFormedForTests;
import dev.setstone.processor.model.AttemptFolder;
import dev.setstone.processor.model.ModelClient;
import dev.setstone.processor.model.ModelException;
import dev.setstone.processor.model.RecordedAttempts;
import dev.setstone.processor.model.Reply;
import dev.setstone.processor.problem.Diagnostic;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.prompt.Prompt;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.sandbox.Surroundings;
import dev.setstone.processor.value.Value;
import dev.setstone.processor.verdict.Assumption;
import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.GateName;
import dev.setstone.processor.verdict.Outcome;
import dev.setstone.processor.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The loop of prompt, model and gates; what a gate finds is scripted by a word in the candidate. */
class GenerationTest {

    private static final Surroundings SURROUNDINGS = new Surroundings(new TreeMap<>(), new TreeMap<>(), 17);
    private static final String GOOD = reply("// right");
    private static final String LONG = reply("// long");

    @TempDir
    private Path project;

    private final Brief brief = TestStep.fromIntToString()
            .example("one", num(1), text("1"))
            .golden(num(4711), text("4711"), 1)
            .brief();
    private final FreshnessKey key = new KeyCalculator().calculate(brief);
    private final List<Prompt> asked = new ArrayList<>();

    private static String reply(String comment) {
        return "```java\npackage acme;\n\nfinal class FlowLogic {} " + comment + "\n```\n";
    }

    /** Refuses code that says it is too long, or that the spec is wrong; the last two gates are the real ones. */
    private static Gates gates() {
        FakeRunner echo = FakeRunner.returning(argument -> text(((Value.Num) argument).text()));
        return new Gates(
                (candidate, surroundings) -> {
                    if (candidate.source().contains("no sandbox")) {
                        throw new SandboxException("no child could be started");
                    }
                    return passed(
                            GateName.SECURITY, TestStep.wellFormed(candidate).cleared());
                },
                GenerationTest::judgeSyntax,
                new ExecutionGate(echo, (step, contract, seed, count) -> List.of())::judge,
                new AccuracyGate(echo)::judge);
    }

    private static Outcome<dev.setstone.processor.gate.syntax.WellFormed> judgeSyntax(Cleared cleared) {
        String source = cleared.candidate().source();
        if (source.contains("// long")) {
            return refused(Finding.of(GateName.SYNTAX, "method-length", "too long", 3, "Split it."));
        }
        if (source.contains("// blame")) {
            return refused(Finding.of(GateName.SYNTAX, "property-contradicted", "the example breaks it", 0, ""));
        }
        return passed(GateName.SYNTAX, WellFormedForTests.of(cleared));
    }

    private static <T> Outcome<T> passed(GateName gate, T proof) {
        return new Outcome.Passed<>(proof, new Verdict(gate, List.of(), new TreeMap<>()));
    }

    private static <T> Outcome<T> refused(Finding finding) {
        return new Outcome.Refused<>(new Verdict(finding.gate(), List.of(finding), new TreeMap<>()));
    }

    private AttemptFolder attempts() {
        return new AttemptFolder(project.resolve("setstone/attempts/flow/0123456789ab"), project);
    }

    private Generated generate(String... replies) throws ProblemException {
        ModelClient scripted = prompt -> {
            asked.add(prompt);
            if (asked.size() > replies.length) {
                throw new ModelException(Problem.MODEL_FAILED, "demo", "nothing left to say", "attempts");
            }
            return new Reply(replies[asked.size() - 1], "openai", "demo-1", new Reply.Usage(100, 10, false));
        };
        AttemptFolder attempts = attempts();
        return new Generation(gates())
                .generate(
                        new Generation.Task(ScreenedForTests.of(brief), key, SURROUNDINGS, TestStep.NOWHERE),
                        new RecordedAttempts(scripted, attempts, "openai:demo-1"),
                        attempts);
    }

    private Diagnostic problem(String... replies) {
        ProblemException failed = catchThrowableOfType(ProblemException.class, () -> generate(replies));
        assertThat(failed.diagnostics()).hasSize(1);
        return failed.diagnostics().get(0);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(project.resolve("setstone/attempts/flow/0123456789ab"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String kept(String name) throws IOException {
        return Files.readString(
                project.resolve("setstone/attempts/flow/0123456789ab").resolve(name), StandardCharsets.UTF_8);
    }

    @Test
    void takesTheFirstCandidateThatPassesEveryGate() throws Exception {
        Generated generated = generate(GOOD);

        assertThat(generated.attempts()).isEqualTo(1);
        assertThat(generated.verdicts()).extracting(Verdict::gate).containsExactly(GateName.values());
        assertThat(generated
                        .proof()
                        .executed()
                        .wellFormed()
                        .cleared()
                        .candidate()
                        .source())
                .isEqualTo("package acme;\n\nfinal class FlowLogic {} // right\n");
        assertThat(generated.reply().model()).isEqualTo("demo-1");
        assertThat(names()).containsExactly("1.prompt.md", "1.reply.json", "1.reply.md");
    }

    @Test
    void handsFindingsBackAndCountsEveryAnswerThatWasPaidFor() throws Exception {
        Generated generated = generate(LONG, reply("// long again"), GOOD);

        assertThat(generated.attempts()).isEqualTo(3);
        assertThat(generated.spent()).isEqualTo(new Reply.Usage(300, 30, false));
        assertThat(generated.prompt()).isEqualTo(asked.get(2));
        assertThat(asked).extracting(Prompt::attempt).containsExactly(1, 2, 3);
        assertThat(asked.get(1).user())
                .contains("- [syntax/method-length] line 3: too long. Split it.", "FlowLogic {} // long\n");
        assertThat(asked.get(2).user()).contains("// long again");
        assertThat(names())
                .containsExactly(
                        "1.findings.md",
                        "1.prompt.md",
                        "1.reply.json",
                        "1.reply.md",
                        "2.findings.md",
                        "2.prompt.md",
                        "2.reply.json",
                        "2.reply.md",
                        "3.prompt.md",
                        "3.reply.json",
                        "3.reply.md");
        assertThat(kept("1.reply.md")).isEqualTo(LONG);
        assertThat(kept("2.findings.md")).isEqualTo("[syntax/method-length] line 3: too long. Split it.\n");
        assertThat(kept("2.prompt.md")).contains(asked.get(1).user().strip());
    }

    @Test
    void asksAModelAgainOnlyWhereNoAnswerIsKept() throws Exception {
        assertThat(problem(LONG).problem()).isEqualTo(Problem.MODEL_FAILED);
        asked.clear();

        Generated generated = generate(GOOD);

        assertThat(asked).extracting(Prompt::attempt).containsExactly(2);
        assertThat(generated.attempts()).isEqualTo(2);
        assertThat(generated.spent()).isEqualTo(new Reply.Usage(200, 20, false));
    }

    @Test
    void givesUpAfterFiveAnswersAndPutsThemAside() throws Exception {
        Diagnostic refused = problem(LONG, LONG, LONG, LONG, LONG, GOOD);

        assertThat(refused.problem()).isEqualTo(Problem.GATES_REFUSED);
        assertThat(refused.text()).contains("method-length", "5 ", "setstone/attempts/flow/0123456789ab");
        assertThat(asked).hasSize(Generation.MAX_ATTEMPTS);
        assertThat(names()).hasSize(20).allMatch(name -> name.matches("[1-5]\\.superseded-1\\..*"));
        asked.clear();
        assertThat(generate(GOOD).attempts()).as("the next build asks anew").isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "I can't help with that.",
                "```java\nfinal class FlowLogic {}\n",
                "```java\nfinal class OtherLogic {}\n```\n",
                "```java\nfinal class FlowLogic {}\n```\n```java\nfinal class FlowLogic {}\n```\n"
            })
    void countsAnAnswerThatIsNotOneFileAndSaysSo(String malformed) throws Exception {
        Generated generated = generate(malformed, GOOD);

        assertThat(generated.attempts()).isEqualTo(2);
        assertThat(asked.get(1).user()).contains("- [syntax/no-code] ").doesNotContain("Your last file");
        assertThat(kept("1.findings.md")).startsWith("[syntax/no-code] ").contains("class FlowLogic");
    }

    @Test
    void stopsAfterFiveAnswersWithoutCodeToo() {
        assertThat(problem("no", "no", "no", "no", "no", GOOD).problem()).isEqualTo(Problem.GATES_REFUSED);
        assertThat(asked).hasSize(5);
    }

    @Test
    void keepsWhatTheAcceptedAnswerAssumes() throws Exception {
        Generated generated = generate(
                LONG + "\nASSUMPTIONS:\n- work: Of an answer that was refused.\n",
                GOOD + "\nASSUMPTIONS:\n- work: Negative numbers are texts too.\n");

        assertThat(generated.assumptions()).containsExactly(new Assumption("work", "Negative numbers are texts too."));
    }

    @Test
    void takesAnAnswerThatNamesNoneToAssumeNothing() throws Exception {
        assertThat(generate(GOOD).assumptions()).isEmpty();
    }

    @Test
    void handsBackAListOfAssumptionsThatItCannotRead() throws Exception {
        Generated generated = generate(GOOD + "\nASSUMPTIONS: negative numbers are texts too\n", GOOD);

        assertThat(generated.attempts()).isEqualTo(2);
        assertThat(asked.get(1).user())
                .contains("- [syntax/assumptions] a list of assumptions begins with", "FlowLogic {} // right\n");
        assertThat(kept("1.findings.md")).startsWith("[syntax/assumptions] ");
    }

    @Test
    void handsQuestionsToThePersonWhoCanAnswerThem() throws Exception {
        Diagnostic questions = problem("QUESTION: Is 0 a number?\nQUESTION: And -1?\n", GOOD);

        assertThat(questions.problem()).isEqualTo(Problem.QUESTIONS);
        assertThat(questions.text()).contains("flow", "Is 0 a number? | And -1?");
        assertThat(asked).hasSize(1);
        assertThat(names()).contains("1.reply.md").doesNotContain("1.findings.md");
    }

    @Test
    void stopsAtOnceWhereTheSpecIsToBlame() throws Exception {
        Diagnostic refused = problem(reply("// blame"), GOOD);

        assertThat(refused.problem()).isEqualTo(Problem.GATES_REFUSED);
        assertThat(refused.text()).contains("property-contradicted");
        assertThat(asked).hasSize(1);
        assertThat(names()).contains("1.superseded-1.findings.md");
    }

    @Test
    void keepsTheAnswerWhereTheSandboxCannotBeUsed() throws Exception {
        assertThat(problem(reply("// no sandbox"), GOOD).problem()).isEqualTo(Problem.SANDBOX_FAILED);
        assertThat(asked).hasSize(1);
        assertThat(names()).containsExactly("1.prompt.md", "1.reply.json", "1.reply.md");
    }

    @Test
    void saysWhyNobodyAnswered() {
        assertThat(problem().problem()).isEqualTo(Problem.MODEL_FAILED);
    }

    @Test
    void saysThatAttemptsCannotBeWritten() throws Exception {
        Files.createDirectories(project.resolve("setstone/attempts"));
        Files.writeString(project.resolve("setstone/attempts/flow"), "in the way", StandardCharsets.UTF_8);

        assertThat(problem(GOOD).problem()).isEqualTo(Problem.ATTEMPTS_UNWRITABLE);
    }
}
