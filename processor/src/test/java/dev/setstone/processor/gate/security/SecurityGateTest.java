package dev.setstone.processor.gate.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.setstone.processor.gate.security.AllowList.Frozen;
import dev.setstone.processor.gate.security.AllowList.Rules;
import dev.setstone.processor.sandbox.Compilation;
import dev.setstone.processor.sandbox.Compilation.Message;
import dev.setstone.processor.sandbox.Compiler;
import dev.setstone.processor.sandbox.Sandbox;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.GateName;
import dev.setstone.processor.verdict.Outcome;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecurityGateTest {

    /** Rules that must hold before javac gets to see the text. */
    private static final Set<String> BEFORE_JAVAC = Set.of(
            "nesting", "constant-folding", "source-size", "unicode-escape", "non-ascii", "hidden-text", "package");

    private final Sandbox sandbox = new Sandbox();
    private final AtomicInteger calls = new AtomicInteger();
    private final Compiler compiler = (surroundings, name, source) -> {
        calls.incrementAndGet();
        return sandbox.compile(surroundings, name, source);
    };
    private final SecurityGate gate = new SecurityGate(compiler);

    @AfterAll
    void close() {
        sandbox.close();
    }

    @TestFactory
    Stream<DynamicTest> refusesForTheRuleOfTheFirstLine() throws IOException {
        return Corpus.sources("refused").entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> refuses(entry.getValue())));
    }

    private void refuses(String source) throws Exception {
        String[] expected =
                source.lines().findFirst().orElseThrow().substring(3).split(" ");
        int before = calls.get();
        Outcome<Cleared> outcome = gate.judge(Corpus.candidate(source), Corpus.surroundings());
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        List<Finding> findings = outcome.verdict().findings();
        assertThat(findings).extracting(Finding::text).anyMatch(text -> text.startsWith("[security/" + expected[0]));
        Finding finding = findings.stream()
                .filter(one -> one.rule().equals(expected[0]))
                .findFirst()
                .orElseThrow();
        assertThat(finding.gate()).isEqualTo(GateName.SECURITY);
        assertThat(finding.cwe()).isEqualTo(expected.length > 1 ? Optional.of(expected[1]) : Optional.empty());
        assertThat(finding.advice()).isNotEmpty();
        assertThat(finding.line()).isBetween(0, (int) source.lines().count());
        if (BEFORE_JAVAC.contains(expected[0])) {
            assertThat(calls.get()).as("javac must not see it").isEqualTo(before);
        }
    }

    @TestFactory
    Stream<DynamicTest> namesTheWeaknessOfUnsafeCode() throws IOException {
        return Corpus.sources("cwe/unsafe").entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> refuses(entry.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> acceptsTheSameTaskSolvedSafely() throws IOException {
        return Corpus.sources("cwe/hardened").entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> accepts(entry.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> acceptsHonestCode() throws IOException {
        return Corpus.sources("accepted").entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> accepts(entry.getValue())));
    }

    private void accepts(String source) throws Exception {
        Outcome<Cleared> outcome = gate.judge(Corpus.candidate(source), Corpus.surroundings());
        assertThat(outcome.verdict().findings()).extracting(Finding::text).isEmpty();
        Cleared cleared = ((Outcome.Passed<Cleared>) outcome).value();
        assertThat(cleared.compilation().logicClasses()).containsKey("corpus.ClaimsLogic");
        assertThat(cleared.compilation().messages())
                .noneMatch(message -> message.kind().equals("error"));
    }

    @Test
    void classesWithoutFactsAboutTheirTypesAreRefused() throws Exception {
        String source = Corpus.sources("accepted").get("Rules");
        assertThat(rules(source, Optional.empty())).containsExactly("gate-failure");
        assertThat(rules(source, Optional.of(List.of()))).isEmpty();
    }

    @Test
    void aReportThatNoChildMakesIsRefused() throws Exception {
        String source = Corpus.sources("accepted").get("Rules");
        assertThat(rules(source, Optional.of(List.of(new Message("fact", "gossip", 3, "x")))))
                .containsExactly("gate-failure");
        assertThat(rules(source, Optional.of(List.of(new Message("error", "pattern", 3, "x")))))
                .containsExactly("gate-failure");
        assertThat(rules(source, Optional.of(List.of(new Message("fact", "pattern", -3, "x")))))
                .containsExactly("gate-failure");
    }

    private List<String> rules(String source, Optional<List<Message>> facts) throws Exception {
        SecurityGate told = new SecurityGate((surroundings, name, text) -> {
            Compilation compiled = sandbox.compile(surroundings, name, text);
            return new Compilation(compiled.logicClasses(), compiled.userClasses(), compiled.messages(), facts);
        });
        return told.judge(Corpus.candidate(source), Corpus.surroundings()).verdict().findings().stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void aSecretIsNotRepeatedInTheFinding() throws Exception {
        String source = Corpus.sources("cwe/unsafe").get("HardCodedPassword");
        Outcome<Cleared> outcome = gate.judge(Corpus.candidate(source), Corpus.surroundings());
        assertThat(outcome.verdict().findings())
                .extracting(Finding::text)
                .singleElement()
                .asString()
                .contains("ADMIN_PASSWORD")
                .doesNotContain("tr0ub4dor");
    }

    @Test
    void aTypedRuleThatIsNotUnderstoodIsAnError() {
        assertThatThrownBy(() -> TypedRules.parse("version 1\nfakt a b"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("typed-rules.txt:2")
                .hasMessageContaining("fakt");
        assertThatThrownBy(() -> TypedRules.parse("text format format-string"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("typed-rules.txt:1");
    }

    @Test
    void corpusIsLargeEnough() throws IOException {
        assertThat(Corpus.sources("refused")).hasSizeGreaterThanOrEqualTo(400);
        assertThat(Corpus.sources("cwe/unsafe")).hasSizeGreaterThanOrEqualTo(20);
        assertThat(Corpus.sources("accepted")).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void namesTheLineAndTheRemedyOfAForbiddenCall() throws Exception {
        String source = Corpus.sources("refused").get("ToUpperCase");
        Outcome<Cleared> outcome = gate.judge(Corpus.candidate(source), Corpus.surroundings());
        assertThat(outcome.verdict().findings())
                .extracting(Finding::text)
                .containsExactly("[security/default-locale] line 10: java.lang.String.toUpperCase() is not allowed."
                        + " Use toUpperCase(Locale.ROOT).");
    }

    @Test
    void namesTheLineOfACatch() throws Exception {
        String source = Corpus.sources("refused").get("CatchThrowable");
        Outcome<Cleared> outcome = gate.judge(Corpus.candidate(source), Corpus.surroundings());
        assertThat(outcome.verdict().findings())
                .filteredOn(finding -> finding.rule().equals("catch-all"))
                .extracting(Finding::line)
                .containsExactly(12);
    }

    @Test
    void codeThatDoesNotCompilePassesOnWithItsMessages() throws Exception {
        String source = Corpus.sources("accepted").get("Rules").replace("request.age()", "request.years()");
        Outcome<Cleared> outcome = gate.judge(Corpus.candidate(source), Corpus.surroundings());
        Cleared cleared = ((Outcome.Passed<Cleared>) outcome).value();
        assertThat(cleared.compilation().logicClasses()).isEmpty();
        assertThat(cleared.compilation().messages())
                .extracting(Compilation.Message::code)
                .contains("compiler.err.cant.resolve.location.args");
    }

    @Test
    void aCompilerThatGivesNothingIsRefused() throws Exception {
        SecurityGate silent = new SecurityGate(
                (surroundings, name, source) -> new Compilation(new TreeMap<>(), new TreeMap<>(), List.of()));
        String source = Corpus.sources("accepted").get("Rules");
        Outcome<Cleared> outcome = silent.judge(Corpus.candidate(source), Corpus.surroundings());
        assertThat(outcome.verdict().findings()).extracting(Finding::rule).containsExactly("gate-failure");
    }

    @Test
    void classFilesThatCannotBeReadAreRefused() throws Exception {
        SecurityGate garbled = new SecurityGate((surroundings, name, source) ->
                new Compilation(new TreeMap<>(Map.of(name, new byte[] {1, 2, 3})), new TreeMap<>(), List.of()));
        String source = Corpus.sources("accepted").get("Rules");
        Outcome<Cleared> outcome = garbled.judge(Corpus.candidate(source), Corpus.surroundings());
        assertThat(outcome.verdict().findings()).extracting(Finding::rule).containsOnly("gate-failure");
    }

    @Test
    void refusesToWorkWhenItLetsPlantedCodePass() throws IOException {
        Rules rules = new AllowListReader().rules("allow-list.txt");
        Frozen frozen = new AllowListReader().frozen("allow-list-frozen.txt");
        rules.denied().get("java.lang.System").remove("currentTimeMillis");
        Set<String> system = new HashSet<>(frozen.members().get("java.lang.System"));
        system.add("currentTimeMillis()");
        frozen.members().put("java.lang.System", system);
        SecurityGate broken = new SecurityGate(compiler, new AllowList(rules, frozen), TypedRules.shipped());
        String source = Corpus.sources("accepted").get("Rules");
        assertThatThrownBy(() -> broken.judge(Corpus.candidate(source), Corpus.surroundings()))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("java.lang.System.currentTimeMillis")
                .hasMessageContaining("allow-list.txt");
    }

    @Test
    void refusesToWorkWhenItRefusesEverything() throws IOException {
        Rules rules = new AllowListReader().rules("allow-list.txt");
        SecurityGate closed =
                new SecurityGate(compiler, new AllowList(rules, new Frozen(Map.of(), Map.of())), TypedRules.shipped());
        assertThatThrownBy(() ->
                        closed.judge(Corpus.candidate(Corpus.sources("accepted").get("Rules")), Corpus.surroundings()))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("Math.min");
    }

    @Test
    void everyTagIsExplainedToTheReader() {
        Rules rules = new AllowListReader().rules("allow-list.txt");
        assertThat(rules.tags().values()).allSatisfy(tag -> {
            assertThat(tag.advice()).endsWith(".");
            tag.cwe().ifPresent(cwe -> assertThat(cwe).matches("CWE-[0-9]+"));
        });
    }

    @Test
    void aLineThatIsNoRuleIsAnError() {
        assertThatThrownBy(() -> new AllowListReader().parseRules("version 1\nalow java.lang.String *", "rules"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rules:2")
                .hasMessageContaining("alow");
        assertThatThrownBy(() -> new AllowListReader().parseRules("deny java.lang.String length clock", "rules"))
                .hasMessageContaining("rules:1");
    }
}
