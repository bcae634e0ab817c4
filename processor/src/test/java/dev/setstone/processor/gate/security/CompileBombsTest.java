package dev.setstone.processor.gate.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.sandbox.Compilation.Message;
import dev.setstone.processor.sandbox.Sandbox;
import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Sources that cost javac exponential time, much memory or much stack, by name of the file. The last word of a file's first line says
 * what stops it: {@code screen}, before javac sees it, or {@code child}, the bounds of the child or javac's own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompileBombsTest {

    private final Sandbox sandbox = new Sandbox();
    private final SecurityGate gate = new SecurityGate(sandbox);

    @AfterAll
    void close() {
        sandbox.close();
    }

    @TestFactory
    Stream<DynamicTest> theScreenRefusesABombBeforeJavacSeesIt() throws IOException {
        SourceScreen screen = new SourceScreen();
        return bombs("screen")
                .map(bomb -> DynamicTest.dynamicTest(
                        bomb.getKey(),
                        () -> assertThat(screen.screen(Corpus.contract(), bomb.getValue()))
                                .extracting(Finding::rule)
                                .containsAnyOf(
                                        "annotation", "constant-folding", "nesting", "source-size", "unicode-escape")));
    }

    @TestFactory
    Stream<DynamicTest> theChildContainsABombAndTheNextCandidateCompiles() throws IOException {
        return bombs("child").map(bomb -> DynamicTest.dynamicTest(bomb.getKey(), () -> contains(bomb.getValue())));
    }

    private void contains(String bomb) throws Exception {
        Outcome<Cleared> outcome = gate.judge(Corpus.candidate(bomb), Corpus.surroundings());
        Outcome<Cleared> next =
                gate.judge(Corpus.candidate(Corpus.sources("accepted").get("Rules")), Corpus.surroundings());

        assertThat(compiled(outcome)).isFalse();
        assertThat(reasons(outcome)).isNotEmpty().doesNotContain("");
        assertThat(compiled(next)).isTrue();
    }

    /** javac's errors; or findings, where a faster machine's javac gets to an end. */
    private static List<String> reasons(Outcome<Cleared> outcome) {
        return outcome instanceof Outcome.Passed<Cleared> passed
                ? passed.value().compilation().messages().stream()
                        .filter(message -> message.kind().equals("error"))
                        .map(Message::text)
                        .toList()
                : outcome.verdict().findings().stream().map(Finding::message).toList();
    }

    private static boolean compiled(Outcome<Cleared> outcome) {
        return outcome instanceof Outcome.Passed<Cleared> passed
                && !passed.value().compilation().logicClasses().isEmpty();
    }

    @Test
    void thereAreEnoughBombs() throws IOException {
        assertThat(bombs("screen").count() + bombs("child").count())
                .isEqualTo(Corpus.sources("compile-bombs").size())
                .isGreaterThanOrEqualTo(45);
    }

    private static Stream<Map.Entry<String, String>> bombs(String stoppedBy) throws IOException {
        return Corpus.sources("compile-bombs").entrySet().stream()
                .filter(bomb ->
                        bomb.getValue().lines().findFirst().orElseThrow().endsWith(": " + stoppedBy));
    }
}
