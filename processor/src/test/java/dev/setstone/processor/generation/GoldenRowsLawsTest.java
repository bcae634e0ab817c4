package dev.setstone.processor.generation;

import static dev.setstone.processor.gate.FakeRunner.returned;
import static dev.setstone.processor.gate.FakeRunner.threw;
import static dev.setstone.processor.gate.TestStep.num;
import static dev.setstone.processor.gate.TestStep.scalar;
import static dev.setstone.processor.gate.TestStep.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.InputGenerator;
import dev.setstone.processor.brief.KeyCalculator;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.gate.FakeRunner;
import dev.setstone.processor.gate.Gates;
import dev.setstone.processor.gate.TestStep;
import dev.setstone.processor.gate.accuracy.AccuracyGate;
import dev.setstone.processor.gate.execution.ExecutionGate;
import dev.setstone.processor.gate.input.ScreenedForTests;
import dev.setstone.processor.gate.syntax.WellFormedForTests;
import dev.setstone.processor.model.AttemptFolder;
import dev.setstone.processor.model.ModelClient;
import dev.setstone.processor.model.Reply;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.prompt.Prompt;
import dev.setstone.processor.sandbox.RunResult;
import dev.setstone.processor.sandbox.Surroundings;
import dev.setstone.processor.value.Value;
import dev.setstone.processor.verdict.GateName;
import dev.setstone.processor.verdict.Outcome;
import dev.setstone.processor.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a candidate does with golden rows, no prompt, no file of findings and no error says anything of what they hold. */
class GoldenRowsLawsTest {

    private static Path folder = Path.of("");

    @BeforeContainer
    static void createFolder() throws Exception {
        folder = Files.createTempDirectory("golden");
    }

    @AfterContainer
    static void deleteFolder() throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** What a candidate does with a golden row's argument; each is refused, and each tries to tell. */
    enum Telling {
        RESULT(argument -> returned(argument)),
        MESSAGE(argument -> threw("java.lang.IllegalStateException", "no idea about " + argument, 7)),
        DECLARED(argument -> threw("acme.Refusal", String.valueOf(argument), 7)),
        PROPERTY(argument -> returned(argument, "isFair")),
        CHANGED(argument -> new RunResult.Returned(argument, List.of(), true)),
        NULL(argument -> returned(new Value.Nothing())),
        TIME(argument -> new RunResult.Stopped("time", "at " + argument)),
        CRASH(argument -> new RunResult.Stopped("crash", "at " + argument)),
        NOT_RUN(argument -> new RunResult.NotRun("before " + argument)),
        INAPPLICABLE(argument -> new RunResult.Inapplicable("not " + argument));

        private final Function<Value, RunResult> behaviour;

        Telling(Function<Value, RunResult> behaviour) {
            this.behaviour = behaviour;
        }
    }

    /** Ways in which a value can be hidden in a text. */
    enum Disguise {
        PLAIN(value -> value),
        CASE(value -> value.toUpperCase(Locale.ROOT)),
        SPACED(value -> value.chars().mapToObj(Character::toString).collect(Collectors.joining(" "))),
        GROUPED(value -> value.replaceAll("(.{3})", "$1,")),
        REVERSED(value -> new StringBuilder(value).reverse().toString()),
        BASE64(value -> Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8))),
        HEX(value -> HexFormat.of().formatHex(value.getBytes(StandardCharsets.UTF_8))),
        ROT13(GoldenRowsLawsTest::rot13);

        private final UnaryOperator<String> hide;

        Disguise(UnaryOperator<String> hide) {
            this.hide = hide;
        }
    }

    private static String rot13(String text) {
        return text.chars()
                .mapToObj(c -> Character.toString(
                        c >= 'a' && c <= 'z'
                                ? 'a' + (c - 'a' + 13) % 26
                                : c >= 'A' && c <= 'Z' ? 'A' + (c - 'A' + 13) % 26 : c))
                .collect(Collectors.joining());
    }

    /** Letters and digits alone, in lower case: so a value is found however it is split or set. */
    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static boolean tells(String text, String value) {
        String bare = bare(text);
        return Stream.of(Disguise.values()).anyMatch(disguise -> bare.contains(bare(disguise.hide.apply(value))));
    }

    @ParameterizedTest
    @EnumSource
    void aTextThatTellsAValueIsNoticed(Disguise disguise) {
        String value = "Zq81xKw0p";

        assertThat(tells("It is refused: " + disguise.hide.apply(value) + ".", value))
                .isTrue();
        assertThat(tells("It is refused.", value)).isFalse();
    }

    @Property(tries = 40)
    void noTextOfAGoldenRowIsTold(
            @ForAll("words") String argument,
            @ForAll("words") String expected,
            @ForAll @Size(min = 5, max = 5) List<Telling> attempts)
            throws Exception {
        Assume.that(!argument.equals(expected));
        TestStep step = new TestStep(scalar(ScalarKind.STRING), scalar(ScalarKind.STRING))
                .example("one", text("a"), text("a"))
                .example("two", text("b"), text("b"))
                .golden(text(argument), text(expected), 1);

        assertNothingTold(step, text(argument), attempts, List.of(argument, expected));
    }

    /** Below the bounds of the type: these are generated inputs as well, and of those the findings may speak. */
    @Property(tries = 40)
    void noNumberOfAGoldenRowIsTold(
            @ForAll @LongRange(min = 1_000_000_000_000L, max = 900_000_000_000_000_000L) long argument,
            @ForAll @LongRange(min = 1_000_000_000_000L, max = 900_000_000_000_000_000L) long expected,
            @ForAll @Size(min = 5, max = 5) List<Telling> attempts)
            throws Exception {
        Assume.that(argument != expected);
        TestStep step = new TestStep(scalar(ScalarKind.LONG), scalar(ScalarKind.LONG))
                .example("one", num(1), num(1))
                .example("two", num(2), num(2))
                .golden(num(argument), num(expected), 1);

        assertNothingTold(step, num(argument), attempts, List.of(String.valueOf(argument), String.valueOf(expected)));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .numeric()
                .ofMinLength(8)
                .ofMaxLength(20);
    }

    private static void assertNothingTold(TestStep step, Value golden, List<Telling> attempts, List<String> secrets)
            throws Exception {
        Brief brief = step.throwing("acme.Refusal").property("isFair").brief();
        List<Prompt> asked = new ArrayList<>();
        AttemptFolder kept = new AttemptFolder(Files.createTempDirectory(folder, "try"), folder);
        ModelClient model = prompt -> {
            asked.add(prompt);
            return new Reply("```java\nfinal class FlowLogic {}\n```\n", "p", "m", new Reply.Usage(1, 1, false));
        };
        Gates gates = gates(argument -> argument.equals(golden)
                ? attempts.get(asked.size() - 1).behaviour.apply(argument)
                : returned(argument));

        ProblemException refused = catchThrowableOfType(
                ProblemException.class,
                () -> new Generation(gates)
                        .generate(
                                new Generation.Task(
                                        ScreenedForTests.of(brief),
                                        new KeyCalculator().calculate(brief),
                                        new Surroundings(new TreeMap<>(), new TreeMap<>(), 17),
                                        TestStep.NOWHERE),
                                model,
                                kept));

        List<String> told = new ArrayList<>(List.of(refused.diagnostics().get(0).text()));
        asked.forEach(prompt -> told.add(prompt.system() + prompt.user()));
        // One that the types refuse is the spec's fault, so that no other attempt follows.
        int inapplicable = attempts.indexOf(Telling.INAPPLICABLE);
        assertThat(asked).hasSize(inapplicable < 0 ? 5 : inapplicable + 1);
        assertThat(told).allSatisfy(text -> assertThat(secrets).noneMatch(secret -> tells(text, secret)));
    }

    /** The first two gates let everything pass; the other two are the real ones with really generated inputs. */
    private static Gates gates(Function<Value, RunResult> logic) {
        return new Gates(
                (candidate, surroundings) ->
                        passed(GateName.SECURITY, TestStep.wellFormed(candidate).cleared()),
                cleared -> passed(GateName.SYNTAX, WellFormedForTests.of(cleared)),
                new ExecutionGate(new FakeRunner(logic), new InputGenerator()::generate)::judge,
                new AccuracyGate(new FakeRunner(logic))::judge);
    }

    private static <T> Outcome<T> passed(GateName gate, T proof) {
        return new Outcome.Passed<>(proof, new Verdict(gate, List.of(), new TreeMap<>()));
    }
}
