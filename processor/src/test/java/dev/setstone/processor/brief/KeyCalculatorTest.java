package dev.setstone.processor.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.setstone.processor.value.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KeyCalculatorTest {

    @TempDir
    private static Path shared;

    private static FreshnessKey plain;

    @TempDir
    private Path folder;

    @BeforeAll
    static void readTheOriginal() {
        plain = new KeyCalculator().calculate(ClaimsBrief.plain().read(shared));
    }

    private FreshnessKey key(ClaimsBrief claims) {
        return new KeyCalculator().calculate(claims.read(folder));
    }

    static Stream<Arguments> editsThatMeanTheSame() {
        return Stream.of(
                same("comment", claims -> claims.inSpec("steps:", "# how\nsteps: # what")),
                same("CRLF in the spec", claims -> claims.inSpec("\n", "\r\n")),
                same("CRLF in the golden rows", claims -> claims.inGolden("\n", "\r\n")),
                same(
                        "order of the spec's keys",
                        claims -> claims.inSpec("description: Settle claims.\n", "")
                                .inSpec("workflow: claims\n", "description: Settle claims.\nworkflow: claims\n")),
                same(
                        "order of a step's keys",
                        claims -> claims.inSpec("    template: decision\n", "")
                                .inSpec("    threshold: 0.9\n", "    threshold: 0.9\n    template: decision\n")),
                same(
                        "order of an example's keys",
                        claims -> claims.inSpec(
                                "{type: Paid, amount: 12.50}\n        rule: 2",
                                "{amount: 12.50, type: Paid}\n        rule: 2")),
                same(
                        "folding of a rule",
                        claims -> claims.inSpec(
                                "- Deny a claim of more than 1000.",
                                "- >-\n          Deny a claim\n          of more than   1000.")),
                same("quotes", claims -> claims.inSpec("codes: [a, b]", "codes: [\"a\", 'b']")),
                same("name of an example", claims -> claims.inSpec("name: small", "name: tiny")),
                same("rule of an example", claims -> claims.inSpec("rule: 2", "rule: 1")),
                same("order of a set", claims -> claims.inSpec("[NEW, OLD]", "[OLD, NEW]")),
                same("order of a map", claims -> claims.inSpec("{x: 1, y: 2}", "{y: 2, x: 1}")),
                same("scale of the tolerance", claims -> claims.inSpec("0.01", "0.010")),
                same("spaces in the golden rows", claims -> claims.inGolden("\"claim\": {", "\"claim\" :  { ")),
                same("another way to write a golden text", claims -> claims.inGolden("canary-c", "c\\u0061nary-c")),
                same("name of a golden row", claims -> claims.inGolden("\"name\": \"canary-name\", ", "")),
                same(
                        "order of golden rows",
                        claims -> new ClaimsBrief(
                                claims.source(),
                                claims.spec(),
                                claims.golden()
                                        .lines()
                                        .sorted(java.util.Comparator.reverseOrder())
                                        .collect(Collectors.joining("\n")))),
                same(
                        "order of the steps",
                        claims -> claims.inSource("Outcome decide(Claim claim, int ageYears) throws Refused;", "")
                                .inSource(
                                        "String file(Claim claim);",
                                        "String file(Claim claim); Outcome decide(Claim claim, int ageYears) throws Refused;")),
                same("order of cases", claims -> claims.inSource("permits Paid, Denied", "permits Denied, Paid")),
                same("body of a property", claims -> claims.inSource("return true;", "return ageYears < 200;")),
                same("comment in the interface", claims -> claims.inSource("enum Kind", "/** What. */ enum Kind")));
    }

    @Test
    void aSpecThatAsksForNoModuleHasNoPartForThem() {
        assertThat(plain.parts()).doesNotContainKey("modules");
    }

    private static Arguments same(String what, UnaryOperator<ClaimsBrief> edit) {
        return arguments(what, edit);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("editsThatMeanTheSame")
    void staysTheSameWhereTheMeaningDoes(String what, UnaryOperator<ClaimsBrief> edit) {
        assertThat(key(edit.apply(ClaimsBrief.plain()))).isEqualTo(plain);
    }

    static Stream<Arguments> editsThatMeanSomethingElse() {
        return Stream.of(
                spec("Settle claims.", "Settle old claims.", "description"),
                spec("[gdpr]", "[gdpr, hipaa]", "compliance"),
                spec("steps:", "modules: [money, dates]\nsteps:", "modules"),
                spec("more than 1000", "more than 1001", "steps.decide.rules[0]"),
                spec(
                        "- Deny a claim of more than 1000.\n      - Pay everything else.",
                        "- Pay everything else.\n      - Deny a claim of more than 1000.",
                        "steps.decide.rules[0]",
                        "steps.decide.rules[1]"),
                spec("template: decision", "template: calculation", "steps.decide.template"),
                spec("Pay or deny.", "Pay or refuse.", "steps.decide.description"),
                spec("Is 1000 inside?", "Does 1000 count?", "steps.decide.answers[0].question"),
                spec("answer: \"yes\"", "answer: \"no\"", "steps.decide.answers[0].answer"),
                spec("{amount: 12.50,", "{amount: 12.5,", "steps.decide.examples[0].given.claim.amount"),
                spec("[a, b]", "[b, a]", claim("codes[0]"), claim("codes[1]")),
                spec("x: 1,", "x: 3,", claim("counts[\"x\"]")),
                spec("ageYears: 30", "ageYears: 31", "steps.decide.examples[0].given.ageYears"),
                spec("Paid, amount: 12.50", "Paid, amount: 12.51", "steps.decide.examples[0].expect.amount"),
                spec("fails: Refused", "expect: {type: Paid, amount: 5}", "steps.decide.examples[1].*"),
                spec("tolerance: 0.01", "tolerance: 0.02", "steps.decide.tolerance"),
                spec("threshold: 0.9", "threshold: 0.8", "steps.decide.threshold"),
                spec("    golden: claims.golden.jsonl\n", "", "steps.decide.golden"),
                spec("expect: small claims", "expect: big claims", "steps.file.examples[0].expect"),
                golden("999.875", "999.8750"),
                golden("canary-code", "canary-c\\u00f6de"),
                source(
                        "BigDecimal amount, List<String> codes",
                        "List<String> codes, BigDecimal amount",
                        "contract.types.acme.Claims.Claim.components[0]",
                        "contract.types.acme.Claims.Claim.components[1]"),
                source("Map<String, Integer>", "Map<String, Long>", "contract.types.acme.Claims.Claim.components[3]"),
                source(
                        "List<String> codes",
                        "List<@Nullable String> codes",
                        "contract.types.acme.Claims.Claim.components[1]"),
                source("record Denied(String reason)", "record Denied(@Nullable String reason)", denied()),
                source("NEW,\n        OLD", "NEW,\n        OLD,\n        LOST", "contract.types.acme.Claims.Kind"),
                source("NEW,\n        OLD", "OLD,\n        NEW", "contract.types.acme.Claims.Kind"),
                source("throws Refused", "throws Refused, IllegalStateException", "contract.steps.decide"),
                source("boolean isFair", "boolean isJust", "steps.decide.ensures[0]"),
                arguments(
                        "a parameter's name",
                        edit(claims -> new ClaimsBrief(
                                claims.source().replace("ageYears", "years"),
                                claims.spec().replace("ageYears", "years"),
                                claims.golden().replace("ageYears", "years"))),
                        List.of("contract.steps.decide", "steps.decide.examples[*].given.*", "steps.decide.golden")),
                arguments(
                        "a component's name",
                        edit(claims -> new ClaimsBrief(
                                claims.source().replace("reason", "why"),
                                claims.spec(),
                                claims.golden().replace("\"reason\"", "\"why\""))),
                        List.of(denied(), "steps.decide.golden")));
    }

    private static String claim(String component) {
        return "steps.decide.examples[0].given.claim." + component;
    }

    private static String denied() {
        return "contract.types.acme.Claims.Denied.components[0]";
    }

    private static UnaryOperator<ClaimsBrief> edit(UnaryOperator<ClaimsBrief> edit) {
        return edit;
    }

    private static Arguments spec(String from, String to, String... parts) {
        return arguments(from + " -> " + to, edit(claims -> claims.inSpec(from, to)), List.of(parts));
    }

    private static Arguments source(String from, String to, String... parts) {
        return arguments(from + " -> " + to, edit(claims -> claims.inSource(from, to)), List.of(parts));
    }

    private static Arguments golden(String from, String to) {
        return arguments(from + " -> " + to, edit(claims -> claims.inGolden(from, to)), List.of("steps.decide.golden"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("editsThatMeanSomethingElse")
    void changesWithTheMeaningAndNamesThePart(String what, UnaryOperator<ClaimsBrief> edit, List<String> parts) {
        FreshnessKey after = key(edit.apply(ClaimsBrief.plain()));

        assertThat(after.sha256()).isNotEqualTo(plain.sha256()).matches("[0-9a-f]{64}");
        Set<String> changed = changed(plain, after);
        assertThat(changed).allMatch(path -> parts.stream().anyMatch(part -> fits(part, path)));
        assertThat(parts).allMatch(part -> changed.stream().anyMatch(path -> fits(part, path)));
    }

    private static SortedSet<String> changed(FreshnessKey before, FreshnessKey after) {
        SortedSet<String> paths = new TreeSet<>(before.parts().keySet());
        paths.addAll(after.parts().keySet());
        paths.removeIf(
                path -> Objects.equals(before.parts().get(path), after.parts().get(path)));
        return paths;
    }

    /** Whether a path is the part, whose {@code *} stands for anything. */
    private static boolean fits(String part, String path) {
        String[] pieces = part.split("\\*", -1);
        String pattern = Stream.of(pieces).map(java.util.regex.Pattern::quote).collect(Collectors.joining(".*"));
        return path.matches(pattern);
    }

    @Test
    void isMadeOfSpecAndContractAloneAndHoldsNoGoldenValue() {
        assertThat(plain.parts().keySet())
                .allMatch(path -> path.matches("description|compliance|(steps|contract)\\..+"));
        assertThat(plain.parts().get("steps.decide.golden")).matches("2 rows, SHA-256 [0-9a-f]{64}");
        assertThat(plain.parts().values())
                .noneMatch(value -> value.matches("(?s).*(canary|77317|424243|31417|27183|999\\.875).*"));
    }

    @Test
    void sayingTwoRulesAsOneIsAnotherKey() {
        String[] rules = {"- A.\n      - B.", "- A. B.", "- \"A.\\\" B.\"", "- A.\n      - B.\n      - B."};
        Set<String> keys = IntStream.range(0, rules.length)
                .mapToObj(i -> key(ClaimsBrief.plain()
                                .inSpec("- Deny a claim of more than 1000.\n      - Pay everything else.", rules[i])
                                .inSpec("        rule: 2\n", ""))
                        .sha256())
                .collect(Collectors.toSet());

        assertThat(keys).hasSize(rules.length);
    }

    @Test
    void knowsWhichPartsOnlyJudge() {
        assertThat(KeyCalculator.isEvidence("steps.decide.golden")).isTrue();
        assertThat(KeyCalculator.isEvidence("steps.decide.threshold")).isTrue();
        assertThat(KeyCalculator.isEvidence("steps.decide.ensures[0]")).isTrue();
        assertThat(KeyCalculator.isEvidence("steps.decide.examples[3].given.claim.codes[0]"))
                .isTrue();
        assertThat(KeyCalculator.isOnlyJudged("steps.decide.examples[3].expect"))
                .isFalse();
        assertThat(KeyCalculator.isOnlyJudged("steps.decide.golden")).isTrue();
        assertThat(KeyCalculator.isEvidence("steps.decide.rules[0]")).isFalse();
        assertThat(KeyCalculator.isEvidence("steps.decide.description")).isFalse();
        assertThat(KeyCalculator.isEvidence("steps.decide.answers[0].answer")).isFalse();
        assertThat(KeyCalculator.isEvidence("steps.decide.tolerance")).isFalse();
        assertThat(KeyCalculator.isEvidence("contract.types.acme.Order")).isFalse();
    }

    @Test
    void foldingATextDoesNotChangeItsWording() {
        assertThat(Wording.of("  Deny\n   the  rest. ")).isEqualTo("Deny the rest.");
    }

    @Test
    void isTheDigestOfItsPartsWhoseValuesAreQuotedAsJsonStrings() {
        FreshnessKey key = key(ClaimsBrief.plain()
                .inSpec("more than 1000", "more than \\ 1000 \u20ac \ud83d\ude00")
                .inSpec("expect: small claims", "expect: \"a \\\"small\\\" \\\\ one\\nand \\x01 more\""));
        StringBuilder lines = new StringBuilder();
        key.parts()
                .forEach((path, value) -> lines.append(path)
                        .append(" = \"")
                        .append(new String(JsonStringEncoder.getInstance().quoteAsUTF8(value), StandardCharsets.UTF_8))
                        .append("\"\n"));

        assertThat(key.sha256()).isEqualTo(Sha256.of(lines.toString()));
    }
}
