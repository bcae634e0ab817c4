package dev.setstone.processor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.problem.Problem;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTest {

    private static final String LOCK = "src/main/setstone/recorded/discount/lock.json";
    private static final Map<String, String> NO_GIT =
            Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_SYSTEM", "/dev/null", "GIT_CEILING_DIRECTORIES", "/");

    @TempDir
    private Path folder;

    @Test
    void verifyWantsAnApprovalOfSomebodyElse() throws Exception {
        TestProject project = Recorded.discount(folder);
        assertThat(verify(project, "required")).contains(Problem.NOT_APPROVED.code());

        SetstoneProcess own = SetstoneProcess.run(
                project, NO_GIT, "approve", "discount", "--reviewer", "Ada", "--author", "ada", "--json");

        assertThat(own.exitCode()).as(own.both()).isZero();
        assertThat(own.json().at("/reviews/0/reviewer").asText()).isEqualTo("Ada");
        assertThat(project.text(LOCK))
                .contains("\"approval\": \"approved by Ada\"")
                .contains("\"logicSha256\": \""
                        + own.json().at("/reviews/0/logicSha256").asText());
        assertThat(verify(project, "required")).isEmpty();
        assertThat(verify(project, "independent")).contains(Problem.REVIEWER_IS_AUTHOR.code());

        SetstoneProcess refused = SetstoneProcess.run(
                project,
                NO_GIT,
                "approve",
                "discount",
                "--reviewer",
                "Ada",
                "-Asetstone.approval=independent",
                "--author=ada");
        SetstoneProcess other =
                SetstoneProcess.run(project, NO_GIT, "approve", "discount", "--reviewer=Grace", "--author=Ada");

        assertThat(refused.exitCode()).isOne();
        assertThat(refused.err()).contains(Problem.REVIEWER_IS_AUTHOR.code());
        assertThat(other.exitCode()).as(other.both()).isZero();
        assertThat(verify(project, "independent")).isEmpty();
        assertThat(project.compile().succeeded()).isTrue();
    }

    @Test
    void aRejectedRecordingFailsVerifyWithTheReason() throws Exception {
        TestProject project = Recorded.discount(folder);

        SetstoneProcess silent = SetstoneProcess.run(project, "reject", "discount", "--reviewer", "Ada");
        SetstoneProcess rejected = SetstoneProcess.run(
                project, "reject", "discount", "--reviewer", "Ada", "--reason", "GOLD gets 25 since May");

        assertThat(silent.exitCode()).isEqualTo(2);
        assertThat(rejected.exitCode()).as(rejected.both()).isZero();
        assertThat(verify(project, "optional"))
                .contains(Problem.REJECTED.code())
                .contains("GOLD gets 25 since May")
                .contains("Ada");
        SetstoneProcess status = SetstoneProcess.run(project, "status");
        assertThat(status.out()).startsWith("discount  rejected, rejected by Ada\n    GOLD gets 25 since May\n");
        assertThat(status.exitCode()).isEqualTo(15);
        assertThat(project.compile().succeeded()).as("a build replays it").isTrue();
    }

    @Test
    void onlyWhatIsReplayedAndWasReadCanBeReviewed() throws Exception {
        TestProject project = Recorded.discount(folder);

        SetstoneProcess other =
                SetstoneProcess.run(project, NO_GIT, "approve", "discount", "--reviewer", "Ada", "--logic", "zz");
        SetstoneProcess unknown = SetstoneProcess.run(project, NO_GIT, "approve", "discount");
        SetstoneProcess misspelt = SetstoneProcess.run(project, NO_GIT, "approve", "discuont", "--reviewer", "Ada");
        project.edit("src/main/setstone/discount.yaml", "of 1000 or more", "of 2000 or more");
        SetstoneProcess stale = SetstoneProcess.run(project, NO_GIT, "approve", "discount", "--reviewer", "Ada");

        assertThat(other.err()).contains(Problem.NOT_REVIEWABLE.code()).contains("another logic");
        assertThat(unknown.err()).contains(Problem.PERSON_UNKNOWN.code()).contains("--reviewer");
        assertThat(misspelt.err()).contains(Problem.NO_SUCH_WORKFLOW.code()).contains("discount");
        assertThat(stale.err())
                .contains(Problem.NOT_REVIEWABLE.code())
                .contains("stale")
                .contains("2000");
        assertThat(stale.exitCode()).isOne();
        assertThat(project.text(LOCK)).contains("\"approval\": \"pending\"");
    }

    @Test
    void gitSaysWhoTheAuthorIs() throws Exception {
        TestProject project = Recorded.discount(folder);
        git("init", "-q");
        git("config", "user.name", "Grace");
        git("config", "user.email", "grace@example.org");
        git("add", "src");
        git("commit", "-q", "-m", "Record");
        git("config", "user.name", "Ada");
        git("config", "user.email", "ada@example.org");

        SetstoneProcess approved =
                SetstoneProcess.run(project, "approve", "discount", "-Asetstone.approval=independent", "--json");

        assertThat(approved.exitCode()).as(approved.both()).isZero();
        assertThat(approved.json().at("/reviews/0/reviewer").asText()).isEqualTo("Ada <ada@example.org>");
        assertThat(approved.json().at("/reviews/0/author").asText()).isEqualTo("Grace <grace@example.org>");
    }

    private void git(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static String verify(TestProject project, String policy) {
        return String.join(
                "\n",
                project.compile(
                                "-Asetstone.mode=verify",
                                "-Asetstone.openExamples=off",
                                "-Asetstone.approval=" + policy)
                        .errors());
    }
}
