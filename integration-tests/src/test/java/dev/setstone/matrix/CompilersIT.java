package dev.setstone.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** javac and Eclipse's batch compiler, each on the class path. */
class CompilersIT {

    @TempDir
    private Path folder;

    private UserProject project;

    @BeforeEach
    void copyTheExample() throws Exception {
        project = new UserProject(folder);
    }

    @Test
    void javacReplaysWithTheProcessorsJarAlone() throws Exception {
        Outcome compiled = project.javac(
                "-d",
                "out",
                "-cp",
                Jars.user(),
                "-processorpath",
                Jars.processorAlone(),
                "-Xlint:all,-processing",
                "-Werror");

        assertThat(compiled.exitCode()).as(compiled.output()).isZero();
        assertDecides();
    }

    @Test
    void eclipsesCompilerReplaysAndSaysThatItsClassesAreNotChecked() throws Exception {
        Outcome compiled = project.ecj(
                "-d",
                "out",
                "-cp",
                Jars.user(),
                "-processorpath",
                Jars.processor(),
                "-Asetstone.dir=src/main/setstone");

        assertThat(compiled.exitCode()).as(compiled.output()).isZero();
        assertThat(compiled.output()).contains("[SET411]", "1 replayed, 0 model calls");
        assertDecides();
    }

    @Test
    void eclipsesCompilerIsToldWhatItMustBeGiven() throws Exception {
        Outcome compiled = project.ecj("-d", "out", "-cp", Jars.user(), "-processorpath", Jars.processor());

        assertThat(compiled.exitCode()).isNotZero();
        assertThat(compiled.output()).contains("[SET605]", "-Asetstone.dir=<folder>");
    }

    private void assertDecides() throws Exception {
        Outcome run = project.java("-cp", Jars.path("out", Jars.user()), "shop.Main");
        assertThat(run.output()).isEqualToNormalizingNewlines("decided: APPROVE\n");
    }
}
