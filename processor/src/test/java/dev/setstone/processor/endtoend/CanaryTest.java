package dev.setstone.processor.endtoend;

import static dev.setstone.processor.endtoend.LoopbackModel.fenced;
import static dev.setstone.processor.endtoend.TestProject.DISCOUNT_LOGIC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.endtoend.TestProject.Compiled;
import dev.setstone.processor.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model that gives away the word that the prompt told it to keep. */
class CanaryTest {

    private static final Pattern MARKER = Pattern.compile("([a-z]{20}) is a secret marker");
    private static final String NONE = "return new Offer(0, \"none\");";

    @TempDir
    private Path folder;

    private TestProject project;
    private String canary = "";

    @BeforeEach
    void askForThePromptAlone() throws Exception {
        project = TestProject.discount(folder);
        try (LoopbackModel model = new LoopbackModel()) {
            project.compile(model.options("record"));
            Matcher marker = MARKER.matcher(model.prompts().get(0));
            assertThat(marker.find()).isTrue();
            canary = marker.group(1);
        }
    }

    private String reversed() {
        return new StringBuilder(canary).reverse().toString();
    }

    /** Records with a leak first and an honest answer after it, and returns the prompt between the two. */
    private String repairPrompt(String leak) throws Exception {
        try (LoopbackModel model = new LoopbackModel(leak, fenced(DISCOUNT_LOGIC))) {
            Compiled compiled = project.compile(model.options("record"));
            assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
            assertThat(model.prompts()).hasSize(2);
            return model.prompts().get(1);
        }
    }

    private void assertNotRepeated(String prompt) {
        String user = prompt.substring(prompt.indexOf("It was refused"));
        assertThat(user).contains("security/canary-leak, CWE-200").doesNotContain(canary, reversed());
        assertThat(prompt).containsOnlyOnce(canary).doesNotContain("Your last file");
    }

    @Test
    void isRefusedWhereTheAnswerSaysItInProse() throws Exception {
        assertNotRepeated(repairPrompt("The marker is " + canary + ".\n" + fenced(DISCOUNT_LOGIC)));
    }

    @Test
    void isRefusedInACommentInBase64() throws Exception {
        String code = Base64.getEncoder().encodeToString(("it is " + canary).getBytes(StandardCharsets.UTF_8));
        assertNotRepeated(repairPrompt(fenced(DISCOUNT_LOGIC.replace("// rule 3", "// rule 3 " + code))));
    }

    @Test
    void isRefusedInAConstantThatIsPutTogether() throws Exception {
        String halves = "\"" + canary.substring(0, 9) + "\" + \"" + canary.substring(9) + "\"";
        assertNotRepeated(repairPrompt(fenced(DISCOUNT_LOGIC.replace(
                "private DiscountLogic",
                "private static final String X = " + halves + ";\n\n    private DiscountLogic"))));
    }

    @Test
    void isRefusedInQuestionsBeforeAnybodyReadsThem() throws Exception {
        assertNotRepeated(repairPrompt("QUESTION: What does "
                + HexFormat.of().formatHex(canary.getBytes(StandardCharsets.UTF_8)) + " mean?\n"));
    }

    /** Neither source nor constants hold it in any order: the code makes it from sums. */
    @Test
    void isRefusedWhereTheCodeMakesItAtRunTime() throws Exception {
        assertNotRepeated(repairPrompt(fenced(DISCOUNT_LOGIC.replace(NONE, computed("return new Offer(0, text);")))));
    }

    @Test
    void isRefusedWhereAGateQuotesIt() throws Exception {
        String thrown = computed("throw new IllegalStateException(text);");
        assertNotRepeated(repairPrompt(fenced(DISCOUNT_LOGIC.replace(NONE, thrown))));
    }

    @Test
    void endsTheBuildWithoutTheWordWhereTheModelNeverStops() throws Exception {
        String leak = fenced(DISCOUNT_LOGIC.replace("// rule 3", "// " + reversed()));
        try (LoopbackModel model = new LoopbackModel(leak, leak, leak, leak, leak)) {
            Compiled compiled = project.compile(model.options("record"));

            assertThat(compiled.errors())
                    .singleElement()
                    .asString()
                    .contains(Problem.GATES_REFUSED.code(), "canary-leak", "reversed")
                    .doesNotContain(canary, reversed());
        }
    }

    /** Squares and remainders, so that no number in the code is the code of a letter, nor any fixed distance from it. */
    private String computed(String last) {
        List<String> terms = reversed()
                .chars()
                .mapToObj(letter ->
                        "(char) (" + (letter * 37 + 11 * (letter % 7)) + " / 37 - " + (11 * (letter % 7)) / 37 + ")")
                .collect(Collectors.toList());
        String appended =
                terms.stream().map(term -> ".append(" + term + ")").collect(Collectors.joining("\n                "));
        // A parameter keeps javac from folding what would be a constant.
        return "String text = new StringBuilder()" + appended.replace(" / 37", " / (37 + order.tier().ordinal() / 99)")
                + "\n                .toString();\n        " + last;
    }
}
