package dev.setstone.processor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.endtoend.TestProject.Compiled;
import dev.setstone.processor.problem.Problem;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoffTest {

    private static final Pattern FILES = Pattern.compile("the prompt (\\S+) to a model, save its answer as (\\S+) and");

    @TempDir
    private Path folder;

    @Test
    void goesOnFromTheReplyThatSomebodyPutThere() {
        TestProject project = TestProject.discount(folder);
        Matcher first = waiting(project);
        assertThat(project.text("src/main/setstone/attempts/.gitignore")).isEqualTo("*\n");
        assertThat(project.text(first.group(1)))
                .contains("An order of 1000 or more gets 10 percent")
                .contains("record Offer(int percent, String reason)")
                .doesNotContain("999.99");
        project.file(
                first.group(2),
                "model: test-writer\n" + LoopbackModel.fenced(TestProject.DISCOUNT_LOGIC.replace(">= 0", "> 0")));

        Matcher second = waiting(project);
        assertThat(second.group(2)).isNotEqualTo(first.group(2));
        assertThat(project.text(second.group(1))).contains("golden-failed").doesNotContain("999.99");
        project.file(second.group(2), "model: test-writer\n" + LoopbackModel.fenced(TestProject.DISCOUNT_LOGIC));

        Compiled compiled = project.compile(options());
        assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
        assertThat(project.text("src/main/setstone/recorded/discount/lock.json"))
                .contains("\"provider\": \"handoff\"")
                .contains("\"model\": \"test-writer\"")
                .contains("\"attempts\": 2")
                .contains("\"tokensEstimated\": true");
    }

    private static Matcher waiting(TestProject project) {
        Compiled compiled = project.compile(options());
        assertThat(compiled.errors()).singleElement().asString().contains(Problem.HANDOFF_WAITING.code());
        Matcher files = FILES.matcher(compiled.errors().get(0));
        assertThat(files.find()).as(compiled.errors().get(0)).isTrue();
        return files;
    }

    private static String[] options() {
        return new String[] {"-Asetstone.mode=record", "-Asetstone.model=handoff", "-Asetstone.allowRecordInCi=true"};
    }
}
