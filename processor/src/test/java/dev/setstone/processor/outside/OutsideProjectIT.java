package dev.setstone.processor.outside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.outside.MavenProject.Built;
import dev.setstone.processor.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project outside of this one, with one interface, one spec and one recording, built by Maven where no socket can be opened. */
class OutsideProjectIT {

    private static final Path EXAMPLE = Path.of("..", "examples", "prior-authorization");
    private static final String INTERFACE = "src/main/java/dev/setstone/examples/priorauth/PriorAuthorization.java";
    private static final String SETSTONE = "src/main/setstone/";
    private static final String RECORDED = SETSTONE + "recorded/prior-authorization/";

    @TempDir
    private Path folder;

    private MavenProject project;

    @BeforeEach
    void copyTheExample() throws Exception {
        project = new MavenProject(folder.resolve("outside"))
                .copy(EXAMPLE, INTERFACE)
                .copy(EXAMPLE, SETSTONE);
    }

    @Test
    void compilesWithoutSockets() throws Exception {
        Built built = build();

        assertThat(built.exitCode()).as(built.output()).isZero();
        assertThat(built.output()).contains("1 replayed, 0 model calls, 0 tokens");
        Path classes = project.path("target/classes/dev/setstone/examples/priorauth");
        assertThat(Files.list(classes).map(file -> file.getFileName().toString()))
                .contains("PriorAuthorizationLogic.class", "PriorAuthorizationImpl.class");
    }

    @Test
    void saysThatAByteOfTheLogicChanged() throws Exception {
        project.edit(RECORDED + "PriorAuthorizationLogic.java", "rule 2", "rule 3");

        assertError(build(), Problem.TAMPERED, "PriorAuthorizationLogic.java");
    }

    @Test
    void saysThatAByteOfTheLockChanged() throws Exception {
        project.edit(RECORDED + "lock.json", "\"provider\": \"handoff\"", "\"provider\": \"hand0ff\"");

        assertError(build(), Problem.TAMPERED, "lock.json");
    }

    @Test
    void saysWhichRuleChanged() throws Exception {
        project.edit(SETSTONE + "prior-authorization.yaml", "younger than 18", "younger than 19");

        assertError(build(), Problem.STALE, "steps.decide.rules[3] was", "younger than 18", "younger than 19");
    }

    @Test
    void saysWhichComponentChanged() throws Exception {
        project.edit(INTERFACE, "int ageYears,", "long ageYears,");

        assertError(build(), Problem.STALE, "components[0] was", "int ageYears", "long ageYears");
    }

    private Built build() throws Exception {
        return project.startWithoutSockets("compile").await();
    }

    private static void assertError(Built built, Problem problem, String... parts) {
        assertThat(built.exitCode()).isNotZero();
        assertThat(built.output()).contains("[" + problem.code() + "]").contains(parts);
    }
}
