package dev.setstone.processor.endtoend;

import static dev.setstone.processor.endtoend.LoopbackModel.fenced;
import static dev.setstone.processor.endtoend.TestProject.DISCOUNT_LOGIC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.endtoend.TestProject.Compiled;
import dev.setstone.processor.problem.Problem;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the examples leave open is told, and settled by pasting what is suggested. */
class OpenExamplesTest {

    private static final String WARNING = "WARNING [" + Problem.UNCONSTRAINED.code() + "]";
    private static final String SPEC = "src/main/setstone/discount.yaml";
    private static final String LOCK = "src/main/setstone/recorded/discount/lock.json";
    private static final Pattern SUGGESTED = Pattern.compile("add to the examples of offer:\n *(- .*)\n");

    @TempDir
    private Path folder;

    @Test
    void aSuggestedExampleSettlesWhatItWasSuggestedFor() throws Exception {
        TestProject project = TestProject.discount(folder);
        try (LoopbackModel model = new LoopbackModel(fenced(DISCOUNT_LOGIC), fenced(DISCOUNT_LOGIC))) {
            Compiled open = project.compile(model.options("record"));

            assertThat(open.succeeded()).as(open.messages()).isTrue();
            assertThat(open.messages())
                    .contains(WARNING)
                    .contains("`if (order.amount().compareTo(LARGE) >= 0)` could be"
                            + " `if (order.amount().compareTo(LARGE) > 0)`")
                    .doesNotContain("77317.31");
            assertThat(project.text(LOCK)).contains("\"mutants.killed\": ").contains("\"mutants.survived\": ");

            StringBuilder suggested = new StringBuilder();
            Matcher matcher = SUGGESTED.matcher(open.messages());
            while (matcher.find()) {
                suggested.append("      ").append(matcher.group(1)).append('\n');
            }
            project.edit(SPEC, "    examples:\n", "    examples:\n" + suggested);
            Compiled settled = project.compile(model.options("record"));

            assertThat(settled.succeeded()).as(settled.messages()).isTrue();
            assertThat(settled.messages()).doesNotContain(Problem.UNCONSTRAINED.code());
            assertThat(project.text(LOCK)).contains("\"mutants.survived\": \"0\"");
        }
    }

    @Test
    void verifyRepeatsWhatTheRecordingSays() throws Exception {
        TestProject project = TestProject.discount(folder);
        try (LoopbackModel model = new LoopbackModel(fenced(DISCOUNT_LOGIC))) {
            String recorded = project.compile(model.options("record")).messages();
            Compiled verified = project.compile("-Asetstone.mode=verify");

            assertThat(verified.succeeded()).as(verified.messages()).isTrue();
            assertThat(told(verified.messages())).isEqualTo(told(recorded)).contains("small changes");
        }
    }

    private static String told(String messages) {
        return messages.substring(messages.indexOf(WARNING), messages.lastIndexOf(" more\n"));
    }

    @Test
    void onlyWhoJudgesIsTold() throws Exception {
        TestProject project = Recorded.discount(folder);

        assertThat(project.compile().messages()).doesNotContain(Problem.UNCONSTRAINED.code());
        assertThat(project.compile("-Asetstone.mode=verify").messages()).contains(WARNING);
        assertThat(project.compile("-Asetstone.mode=verify", "-Asetstone.openExamples=off")
                        .messages())
                .contains("1 verified")
                .doesNotContain(Problem.UNCONSTRAINED.code());
        Compiled noted = project.compile(
                "-Asetstone.mode=verify", "-Asetstone.openExamples=note", "-Werror", "-Xlint:-processing");
        assertThat(noted.succeeded()).as(noted.messages()).isTrue();
        assertThat(noted.messages()).contains("NOTE [" + Problem.UNCONSTRAINED.code() + "]");
    }
}
