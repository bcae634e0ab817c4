package dev.setstone.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workflow in a module of the user's, and the processor on both paths that javac has for processors. */
class ModulesIT {

    @TempDir
    private Path folder;

    private UserProject project;

    @BeforeEach
    void makeTheExampleAModule() throws Exception {
        project = new UserProject(folder).file("src/main/java/module-info.java", """
                module shop {
                    requires dev.setstone.annotations;
                    requires dev.setstone.runtime;
                    exports dev.setstone.examples.priorauth;
                    provides dev.setstone.examples.priorauth.PriorAuthorization
                            with dev.setstone.examples.priorauth.PriorAuthorizationImpl;
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--processor-path", "--processor-module-path"})
    void aModuleIsCompiledAndRun(String option) throws Exception {
        Outcome compiled = project.javac("-d", "out", "-p", Jars.user(), option, Jars.processor());

        assertThat(compiled.exitCode()).as(compiled.output()).isZero();
        assertThat(compiled.output()).contains("1 replayed").doesNotContain("SET411");
        Outcome run = project.java("-p", Jars.path("out", Jars.user()), "-m", "shop/shop.Main");
        assertThat(run.output()).isEqualToNormalizingNewlines("decided: APPROVE\n");
    }

    @Test
    void verifyWorksOnTheModulePath() throws Exception {
        Outcome compiled = project.javac(
                "-d",
                "out",
                "-p",
                Jars.user(),
                "--processor-module-path",
                Jars.processor(),
                "-Asetstone.mode=verify",
                "-Asetstone.openExamples=off");

        assertThat(compiled.exitCode()).as(compiled.output()).isZero();
        assertThat(compiled.output()).contains("1 verified");
    }
}
