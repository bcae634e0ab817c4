package dev.setstone.processor.endtoend;

import static dev.setstone.processor.endtoend.LoopbackModel.fenced;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.setstone.processor.endtoend.TestProject.Compiled;
import dev.setstone.processor.problem.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workflow of two steps, of which one changes. */
class KeptStepsTest {

    private static final String SPEC = "src/main/setstone/shop.yaml";
    private static final String RECORDED = "src/main/setstone/recorded/shop/";

    private static final String LOGIC = """
            package acme;

            final class ShopLogic {

                private ShopLogic() {}

                static String label(int count) {
                    // rule 1
                    return count + suffix(count);
                }

                static String size(int count) {
                    // rule 1
                    if (count >= 10) {
                        return "large";
                    }
                    // rule 2
                    return "small";
                }

                private static String suffix(int count) {
                    return count == 1 ? " item" : " items";
                }
            }
            """;

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void record() throws Exception {
        project = new TestProject(folder)
                .file("src/main/java/acme/Shop.java", """
                package acme;

                import dev.setstone.annotations.CompiledWorkflow;

                @CompiledWorkflow(spec = "shop.yaml")
                public interface Shop {
                    String label(int count);

                    String size(int count);
                }
                """)
                .file(SPEC, """
                workflow: shop
                steps:
                  label:
                    template: transformation
                    rules: ["The count and the word item, or items unless it is one."]
                    examples:
                      - {given: {count: 1}, expect: 1 item, rule: 1}
                      - {given: {count: 2}, expect: 2 items}
                  size:
                    template: transformation
                    rules: [Ten or more is large., Else it is small.]
                    examples:
                      - {given: {count: 10}, expect: large, rule: 1}
                      - {given: {count: 1}, expect: small, rule: 2}
                """);
        String assumed = "\nASSUMPTIONS:\n- label: A count below zero has a minus sign.\n";
        Compiled compiled = compile("record", fenced(LOGIC) + assumed);
        assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
        project.edit(SPEC, "Ten or more", "Twenty or more").edit(SPEC, "count: 10", "count: 20");
    }

    private Compiled compile(String mode, String... answers) throws Exception {
        try (LoopbackModel model = new LoopbackModel(answers)) {
            return project.compile(Stream.concat(
                            Arrays.stream(model.options(mode)),
                            Stream.of("-Asetstone.openExamples=off", "-Asetstone.assumptions=allow"))
                    .toArray(String[]::new));
        }
    }

    @Test
    void theStepThatDidNotChangeKeepsItsBytesAndItsAssumptions() throws Exception {
        String expected = LOGIC.replace(">= 10", ">= 20");
        String sent = expected.replace(
                        "return count + suffix(count);",
                        "return suffix(count).isEmpty() ? \"\" : count + suffix(count);")
                .replace("// rule 1\n        return count", "// rule 1, as before\n        return count")
                .replace("count == 1 ? \" item\" : \" items\"", "count != 1 ? \" items\" : \" item\"");

        Compiled compiled = compile("record", fenced(sent));

        assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
        assertThat(compiled.messages()).contains("kept as they were: label");
        assertThat(project.text(RECORDED + "ShopLogic.java")).isEqualTo(expected);
        assertThat(project.text(RECORDED + "lock.json")).contains("A count below zero has a minus sign.");
        assertThat(compile("verify").succeeded()).isTrue();
    }

    @Test
    void aStepThatHasToGiveWayIsNamed() throws Exception {
        String sent = LOGIC.replace(">= 10", ">= 20")
                .replace("return \"small\";", "return \"small\" + suffix(1).substring(5);")
                .replace("\" items\";", "\" items\".strip().indent(1).stripTrailing();");

        Compiled compiled = compile("record", fenced(sent));

        assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
        assertThat(compiled.messages())
                .contains("written anew although nothing has changed for them")
                .contains("does not pass or fit: label");
        assertThat(project.text(RECORDED + "ShopLogic.java")).isEqualTo(sent);
    }

    @Test
    void explainShowsRulesCodeAndExamplesSideBySide() throws Exception {
        String sent = LOGIC.replace(">= 10", ">= 20").replace("// rule 2", "// rule 7");
        Compiled compiled = compile("record", fenced(sent));

        SetstoneProcess text = SetstoneProcess.run(project, "explain", "shop");
        JsonNode entry =
                SetstoneProcess.run(project, "explain", "shop", "--json").json().at("/workflows/0");

        assertThat(compiled.messages())
                .contains(Problem.RULE_WITHOUT_CODE.code() + "] no comment")
                .contains("rule 2 of step size")
                .contains(Problem.NO_SUCH_RULE.code())
                .contains("rule 7 in line 17");
        assertThat(text.out())
                .containsPattern("rule 1: Twenty or more is large\\. +\\|   13  // rule 1\n")
                .containsPattern("  example 1: count = 20 -> \"large\" +\\|   14  if \\(count >= 20\\) \\{\n")
                .containsPattern("rule 2: Else it is small\\. +\\|       no code names this rule\n")
                .contains("example of no named rule, example 2: count = 2 -> \"2 items\"")
                .contains("SET540", "SET541");
        assertThat(entry.at("/steps/1/rules/0/code/0/from").asInt()).isEqualTo(13);
        assertThat(entry.at("/steps/1/rules/0/code/0/lines")).hasSize(4);
        assertThat(entry.at("/steps/1/rules/1/code")).isEmpty();
        assertThat(entry.at("/steps/1/rules/1/examples/0").asText()).contains("\"small\"");
        assertThat(entry.at("/steps/0/trace").asText()).isEqualTo("given");
        assertThat(entry.at("/remarks")).hasSize(2);
    }
}
