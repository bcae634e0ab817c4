package dev.setstone.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Gradle of the machine, with its incremental compilation, offline. */
class GradleIT {

    /** What docs/compilers.md says, in words that Gradle 4.4 knows as well. */
    private static final String BUILD = """
            apply plugin: 'java'

            dependencies {
                implementation files(property('user').split(File.pathSeparator))
            }

            def processors = files(property('processors').split(File.pathSeparator))
            if (configurations.findByName('annotationProcessor')) {
                dependencies.add('annotationProcessor', processors)
            } else {
                compileJava.options.annotationProcessorPath = processors
            }

            compileJava {
                inputs.dir('src/main/setstone').withPropertyName('setstone').withPathSensitivity(PathSensitivity.RELATIVE)
                options.compilerArgs += ['setstone.mode', 'setstone.openExamples']
                        .findAll { project.hasProperty(it) }
                        .collect { "-A$it=${project.property(it)}" }
                if (!options.hasProperty('release')) {
                    // Old ones know no Java of today by name.
                    options.compilerArgs += ['--release', '17']
                }
            }
            """;

    private static final String INTERFACE = "src/main/java/dev/setstone/examples/priorauth/PriorAuthorization.java";
    private static final String MAIN = "src/main/java/shop/Main.java";

    private static Path gradle;

    @TempDir
    private Path folder;

    private UserProject project;

    @BeforeAll
    static void findGradle() {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place, "gradle"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), "no Gradle on the path");
        gradle = found.get();
    }

    @BeforeEach
    void writeTheBuild() throws Exception {
        project = new UserProject(folder.resolve("project"))
                .file("settings.gradle", "rootProject.name = 'outside'\n")
                .file("build.gradle", BUILD);
    }

    @Test
    void replays() throws Exception {
        Outcome built = compileJava();

        assertThat(built.exitCode()).as(built.output()).isZero();
        assertThat(built.output()).contains("1 replayed, 0 model calls").doesNotContain("SET411");
        assertPrints("decided: APPROVE\n");
    }

    @Test
    void anUnrelatedEditKeepsTheWorkflow() throws Exception {
        assertThat(compileJava().exitCode()).isZero();

        project.edit(MAIN, "decided: ", "now decided: ");
        Outcome built = compileJava();

        assertThat(built.exitCode()).as(built.output()).isZero();
        assertPrints("now decided: APPROVE\n");
    }

    @Test
    void anEditOfTheInterfaceReplacesWhatIsGenerated() throws Exception {
        assertThat(compileJava().exitCode()).isZero();

        project.edit(INTERFACE, "/** The decision on a request. */", "/** What becomes of a request. */");
        Outcome built = compileJava();

        assertThat(built.exitCode()).as(built.output()).isZero();
        assertThat(built.output()).contains("1 replayed, 0 model calls");
        assertPrints("decided: APPROVE\n");
    }

    @Test
    void nothingIsDoneWhereNothingChanged() throws Exception {
        assertThat(compileJava().exitCode()).isZero();

        Outcome built = compileJava();

        assertThat(built.exitCode()).as(built.output()).isZero();
        assertThat(built.output()).containsPattern("compileJava UP-TO-DATE").doesNotContain("setstone");
    }

    @Test
    void anEditedSpecIsCompiledAnew() throws Exception {
        assertThat(compileJava().exitCode()).isZero();

        project.edit("src/main/setstone/prior-authorization.yaml", "younger than 18", "younger than 19");
        Outcome built = compileJava();

        assertThat(built.exitCode()).isNotZero();
        assertThat(built.output())
                .contains("[SET402]", "steps.decide.rules[3] was", "younger than 18", "younger than 19");
    }

    @Test
    void verifiesFromClean() throws Exception {
        Outcome built = build("clean", "compileJava", "-Psetstone.mode=verify", "-Psetstone.openExamples=off");

        assertThat(built.exitCode()).as(built.output()).isZero();
        assertThat(built.output()).contains("1 verified").doesNotContain("SET411");
    }

    private Outcome compileJava() throws Exception {
        return build("compileJava");
    }

    /** A build without a daemon that would stay, and without any file of the user's own Gradle. */
    private Outcome build(String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(gradle.toString(), "--offline", "--no-daemon", "--console=plain"));
        command.addAll(List.of("-g", folder.resolve("home").toString()));
        command.addAll(List.of("-Puser=" + Jars.user(), "-Pprocessors=" + Jars.processor()));
        command.addAll(List.of(arguments));
        return project.run(command);
    }

    private void assertPrints(String expected) throws Exception {
        Outcome run = project.java("-cp", Jars.path("build/classes/java/main", Jars.user()), "shop.Main");
        assertThat(run.output()).isEqualToNormalizingNewlines(expected);
    }
}
