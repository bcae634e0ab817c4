package dev.setstone.processor.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecReaderTest {

    private static final String YAML = """
            workflow: claim-handling
            description: Decide claims.
            compliance: [hipaa, pci-dss]
            modules: [money, dates]
            steps:
              explain:
                template: transformation
                description: |
                  Explain the outcome.
                examples:
                  - {given: {outcome: "no"}, fails: UnknownOutcome}
              decide:
                template: decision
                rules:
                  - Deny above 12.50.
                  - Approve the rest.
                examples:
                  - {name: small, given: {amount: 12.50}, expect: yes}
                  - given: {amount: 007}
                    expect:
                golden: claims.golden.jsonl
                answers:
                  - {question: And at zero?, answer: "10"}
                tolerance: 0.010
                threshold: 0.9
            """;

    private static final String METHODS = """
            public interface Claims {
                String decide(int amount);
                String explain(String outcome);
                default String both(int amount) { return explain(decide(amount)); }
            }
            """;

    private static final String ANNOTATED = """
            package acme;
            import dev.setstone.annotations.*;

            @CompiledWorkflow(name = "claim-handling", description = "Decide claims.", compliance = {"hipaa", "pci-dss"}, modules = {"money", "dates"})
            public interface Claims {
                @Step(template = "decision", golden = "claims.golden.jsonl", tolerance = "0.010", threshold = "0.9")
                @Rule("Deny above 12.50.")
                @Rule("Approve the rest.")
                @Example(name = "small", given = "{amount: 12.50}", expect = "yes")
                @Examples(@Example(given = "{amount: 007}", expect = "null"))
                @Answer(question = "And at zero?", answer = "10")
                String decide(int amount);

                @Step(template = "transformation", description = "Explain the outcome.")
                @Example(given = "{outcome: \\"no\\"}", fails = "UnknownOutcome")
                String explain(String outcome);
            }
            """;

    private static final String GOLDEN = "{\"given\": {\"amount\": 3}, \"expect\": \"yes\", \"rule\": 2}\n";

    @TempDir
    Path project;

    private static String inline(String yaml) {
        return "package acme;\nimport dev.setstone.annotations.*;\n@CompiledWorkflow(spec = \"\"\"\n"
                + yaml.replace("\\", "\\\\")
                + "\"\"\")\n"
                + METHODS;
    }

    @Test
    void yamlFileInlineYamlAndAnnotationsGiveEqualValues() {
        Folder folder = new Folder(project).with("claims.golden.jsonl", GOLDEN).with("claims.yaml", YAML);
        String file = "package acme;\nimport dev.setstone.annotations.*;\n@CompiledWorkflow(spec = \"claims.yaml\")\n";

        Spec fromFile = folder.read(file + METHODS).spec();
        Spec fromText = folder.read(inline(YAML)).spec();
        // YAML's nothing is written out in annotations, where an empty text means "not said".
        Spec written =
                folder.read(inline(YAML.replace("expect:\n", "expect: null\n"))).spec();
        Spec annotated = folder.read(ANNOTATED).spec();

        assertThat(Meaning.of(fromText)).isEqualTo(Meaning.of(fromFile));
        assertThat(Meaning.of(annotated)).isEqualTo(Meaning.of(written));
        assertThat(annotated.steps().get(0).golden()).hasSize(1);
    }

    @Test
    void dataKeepsItsTextAndStepsComeInTheInterfacesOrder() {
        Spec spec = new Folder(project)
                .with("claims.golden.jsonl", GOLDEN)
                .read(inline(YAML))
                .spec();

        assertThat(spec.steps()).extracting(step -> step.name().value()).containsExactly("decide", "explain");
        assertThat(spec.steps()
                        .get(0)
                        .examples()
                        .get(0)
                        .given()
                        .entries()
                        .get(0)
                        .value())
                .isInstanceOfSatisfying(Node.Scalar.class, scalar -> {
                    assertThat(scalar.text()).isEqualTo("12.50");
                    assertThat(scalar.quoted()).isFalse();
                });
        assertThat(Meaning.of(spec.steps().get(0).examples().get(1).given())).hasToString("{amount=plain 007}");
        assertThat(spec.steps().get(1).description().orElseThrow().value()).isEqualTo("Explain the outcome.");
        assertThat(spec.steps().get(0).tolerance().orElseThrow().value()).hasToString("0.010");
    }

    @Test
    void everyValueOfAFileHasItsPlace() {
        Spec spec = new Folder(project)
                .with("claims.golden.jsonl", "\r\n" + GOLDEN)
                .readYaml(YAML.substring(0, YAML.indexOf("  explain:")) + YAML.substring(YAML.indexOf("  decide:")))
                .spec();

        StepSpec decide = spec.steps().get(0);
        assertThat(spec.name().at().text()).isEqualTo("src/main/setstone/claims.yaml:1:11");
        assertThat(decide.rules().get(1).at().text()).isEqualTo("src/main/setstone/claims.yaml:10:9");
        assertThat(decide.golden().get(0).expect().orElseThrow().at().text())
                .isEqualTo("src/main/setstone/claims.golden.jsonl:2:36");
        assertThat(decide.golden().get(0).rule()).contains(2);
        assertThat(spec.at().anchor().value()).isNotNull();
    }

    @Test
    void nameIsDerivedFromTheInterface() {
        String yaml = "steps: {a: {template: decision, description: d, examples: [{given: {}, expect: 1}]}}\n";
        List<List<String>> names = List.of(
                List.of("PriorAuthorization", "prior-authorization"),
                List.of("HTTPServer", "http-server"),
                List.of("GLP1Coverage", "glp1-coverage"),
                List.of("Snake_Case", "snake-case"));
        for (List<String> pair : names) {
            String source = "package acme;\nclass Claims {\n@dev.setstone.annotations.CompiledWorkflow(spec = \"\"\"\n"
                    + yaml + "\"\"\")\ninterface " + pair.get(0) + " { int a(); } }\n";
            assertThat(Reading.of(Optional.empty(), source).spec().name().value())
                    .isEqualTo(pair.get(1));
        }
    }

    @Test
    void annotationsCompleteYaml() {
        String source = """
                package acme;
                import dev.setstone.annotations.*;

                @CompiledWorkflow(spec = "claims.yaml", description = "Decide claims.")
                public interface Claims extends Base {
                    @Rule("Deny everything.")
                    int decide(int amount);
                }
                interface Base {
                    @Step(template = "validation", description = "Check.")
                    @Example(given = "{a: 1}", expect = "2")
                    int check(int a);
                    int decide(int amount);
                }
                """;
        Reading reading = new Folder(project)
                .with(
                        "claims.yaml",
                        "steps: {decide: {template: decision, examples: [{given: {amount: 1}, expect: 2, rule: 1}]}}")
                .read(source);

        assertThat(reading.spec().description().orElseThrow().value()).isEqualTo("Decide claims.");
        assertThat(reading.step("decide").rules()).hasSize(1);
        assertThat(reading.step("check").template().value()).isEqualTo(Template.VALIDATION);
    }

    @Test
    void whatIsSaidTwiceIsReportedAtTheAnnotationAndNamesTheOtherPlace() {
        String source = """
                package acme;
                import dev.setstone.annotations.*;

                @CompiledWorkflow(spec = "claims.yaml", description = "Decide claims.")
                public interface Claims {
                    @Rule("Deny everything.")
                    int decide(int amount);
                }
                """;
        Reading reading = new Folder(project)
                .with(
                        "claims.yaml",
                        "description: d\nsteps:\n  decide:\n    template: decision\n    rules: [r]\n"
                                + "    examples: [{given: {amount: 1}, expect: 2}]\n")
                .read(source);

        assertThat(reading.problems()).containsOnly(Problem.SAID_TWICE).hasSize(2);
        assertThat(reading.errorLines()).containsExactly(4L, 6L);
        assertThat(reading.messages().get(1))
                .contains("\"rules\" of step \"decide\"")
                .contains("src/main/setstone/claims.yaml:5:5");
    }

    @Test
    void javacPointsAtTheExactAnnotation() {
        String source = """
                package acme;
                import dev.setstone.annotations.*;

                @CompiledWorkflow(name = "No Name")
                public interface Claims {
                    @Step(template = "decition", tolerance = "a lot")
                    @Rules({
                        @Rule("Deny everything."),
                        @Rule(" ")
                    })
                    @Example(given = "{amount: [1}", expect = "2")
                    int decide(int amount);

                    @Rule("Never read.")
                    default int half(int amount) { return amount / 2; }

                    @Rule("Lacks a template.")
                    @Example(given = "{}", expect = "2")
                    int lacking();

                    int silent();
                }
                """;
        Reading reading = Reading.of(Optional.empty(), source);

        assertThat(reading.problems())
                .containsExactlyInAnyOrder(
                        Problem.BAD_NAME,
                        Problem.UNKNOWN_TEMPLATE,
                        Problem.WRONG_TYPE,
                        Problem.WRONG_TYPE,
                        Problem.SPEC_MALFORMED,
                        Problem.UNKNOWN_STEP,
                        Problem.MISSING_KEY,
                        Problem.STEP_WITHOUT_SPEC);
        assertThat(line(reading, source, Problem.BAD_NAME)).contains("@CompiledWorkflow");
        assertThat(line(reading, source, Problem.UNKNOWN_TEMPLATE)).contains("@Step(template");
        assertThat(line(reading, source, Problem.SPEC_MALFORMED)).contains("@Example(given = \"{amount");
        assertThat(line(reading, source, Problem.UNKNOWN_STEP)).contains("Never read");
        assertThat(line(reading, source, Problem.MISSING_KEY)).contains("int lacking()");
        assertThat(line(reading, source, Problem.STEP_WITHOUT_SPEC)).contains("int silent()");
        assertThat(reading.errorLines()).contains(Reading.lineOf(source, "@Rule(\" \")"));
        assertThat(reading.messages()).anyMatch(message -> message.contains("given of example 1 of decide:1:"));
        assertThat(reading.messages()).anyMatch(message -> message.contains("Did you mean \"decision\"?"));
    }

    /** The line of the source at which javac shows the first problem of that kind. */
    private static String line(Reading reading, String source, Problem problem) {
        return reading.compilation().errors().stream()
                .filter(error -> error.getMessage(null).contains("[" + problem.code() + "]"))
                .map(error -> source.lines().toList().get((int) error.getLineNumber() - 1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void problemOfAYamlFileIsShownAtTheSpecMember() {
        Reading reading = new Folder(project).readYaml("workflw: x\n");

        assertThat(reading.errorLines()).containsOnly(4L);
        assertThat(reading.javacMessages().get(0))
                .contains("[SET103] src/main/setstone/claims.yaml:1:1: unknown key \"workflw\"");
        assertThat(reading.diagnostics().get(0).at()).isInstanceOf(Position.InFile.class);
    }

    @Test
    void inlineSpecThatIsTooLargeIsRefused() {
        String comment = "#" + "x".repeat(40_000) + "\n";
        String source =
                "package acme;\nimport dev.setstone.annotations.*;\n@CompiledWorkflow(spec = Claims.A + Claims.B)\n"
                        + "public interface Claims {\nString A = \"\"\"\n" + comment + "\"\"\";\nString B = \"\"\"\n"
                        + comment
                        + "\"\"\";\nint decide(int amount);\n}\n";
        // javac itself can't write such a constant into a class file, but it folds it before the processor reads it.
        assertThat(Reading.of(Optional.empty(), source).problems()).containsExactly(Problem.FILE_TOO_LARGE);
    }
}
