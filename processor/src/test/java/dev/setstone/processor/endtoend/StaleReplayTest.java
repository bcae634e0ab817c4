package dev.setstone.processor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work in an IDE while a spec is being edited: the option setstone.stale, with and without a build server's CI=true. */
class StaleReplayTest {

    private static final String SPEC = "src/main/setstone/prior-authorization.yaml";
    private static final String INTERFACE = "src/main/java/dev/setstone/examples/priorauth/PriorAuthorization.java";
    private static final String LENIENT = "-Asetstone.stale=warn";

    @TempDir
    private Path folder;

    @Test
    void theLastGoodRecordingIsReplayedWithAWarningThatSaysWhatChanged() throws Exception {
        TestProject project = Recorded.priorAuthorization(folder).edit(SPEC, "younger than 18", "younger than 19");

        JavacProcess javac = javac(project, "", LENIENT);

        assertThat(javac.exitCode()).as(javac.output()).isZero();
        assertThat(javac.output())
                .contains("warning: [" + Problem.STALE_REPLAYED.code() + "]")
                .contains("steps.decide.rules[3] was", "younger than 18", "younger than 19", "1 replayed");
        assertThat(project.path("out/dev/setstone/examples/priorauth/PriorAuthorizationLogic.class"))
                .exists();
    }

    @Test
    void aRecordingForOtherTypesIsRefused() throws Exception {
        TestProject project = Recorded.priorAuthorization(folder).edit(INTERFACE, "int ageYears,", "long ageYears,");

        assertError(javac(project, "", LENIENT), Problem.STALE);
    }

    @Test
    void aRecordingThatSomebodyChangedIsRefused() throws Exception {
        TestProject project = Recorded.priorAuthorization(folder)
                .edit(SPEC, "younger than 18", "younger than 19")
                .edit(
                        "src/main/setstone/recorded/prior-authorization/PriorAuthorizationLogic.java",
                        "rule 2",
                        "rule 3");

        assertError(javac(project, "", LENIENT), Problem.TAMPERED);
    }

    @Test
    void verifyRefusesItAsEver() throws Exception {
        TestProject project = Recorded.priorAuthorization(folder).edit(SPEC, "younger than 18", "younger than 19");

        assertError(javac(project, "", LENIENT, "-Asetstone.mode=verify"), Problem.STALE);
    }

    @Test
    void aBuildServerRefusesTheOption() throws Exception {
        TestProject project = Recorded.priorAuthorization(folder);

        assertError(javac(project, "true", LENIENT), Problem.STALE_IN_CI);
    }

    private static JavacProcess javac(TestProject project, String ci, String... options) throws Exception {
        return JavacProcess.start(project, List.of(), "out", Map.of("CI", ci), options);
    }

    private static void assertError(JavacProcess javac, Problem problem) throws Exception {
        assertThat(javac.exitCode()).isNotZero();
        assertThat(javac.output()).contains("error: [" + problem.code() + "]", "1 error");
    }
}
