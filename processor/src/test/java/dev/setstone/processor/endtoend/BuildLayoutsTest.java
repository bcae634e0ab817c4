package dev.setstone.processor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.endtoend.TestProject.Compiled;
import dev.setstone.processor.problem.Problem;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways in which javac is called besides Maven's. */
class BuildLayoutsTest {

    @TempDir
    private Path folder;

    @Test
    void withoutAnOutputFolder() throws Exception {
        TestProject project = Recorded.discount(folder);

        String output = javac(project, "-classpath", TestProject.classPath(), source(project));

        assertThat(output).startsWith("0 ");
        assertThat(project.path("acme/DiscountLogic.class")).exists();
    }

    @Test
    void severalModulesAtOnce() throws Exception {
        TestProject project = Recorded.discount(folder);
        project.file("src/main/shop/acme/Discount.java", TestProject.DISCOUNT)
                .file(
                        "src/main/shop/module-info.java",
                        "module shop { requires dev.setstone.annotations; exports acme; }")
                .file("src/main/user/module-info.java", "module user { requires shop; }")
                .file("src/main/user/user/User.java", "package user; class User { acme.Discount discount; }");
        String sources = project.path("src/main").toString();

        String output = javac(
                project,
                "-d",
                "out",
                "-p",
                TestProject.classPath(),
                "--module-source-path",
                sources,
                "-m",
                "shop,user");

        assertThat(output).startsWith("0 ");
        assertThat(project.path("out/shop/META-INF/services/acme.Discount")).exists();
    }

    @Test
    void aStepFromAClassFileWithoutParameterNames() throws Exception {
        TestProject project = TestProject.discount(folder)
                .edit("src/main/java/acme/Discount.java", "interface Discount {", "interface Discount extends Base {")
                .edit("src/main/java/acme/Discount.java", "    Offer offer(Order order);\n", "")
                .file(
                        "other/acme/Base.java",
                        "package acme; public interface Base { Discount.Offer offer(Discount.Order order); }");
        String classPath = TestProject.classPath();
        javac(
                project,
                "-proc:none",
                "-d",
                "lib",
                "-classpath",
                classPath,
                project.path("other/acme/Base.java") + "",
                source(project));

        String output =
                javac(project, "-d", "out", "-classpath", classPath + File.pathSeparator + "lib", source(project));

        assertThat(output)
                .startsWith("1 ")
                .contains("1 error", Problem.NAMELESS_PARAMETERS.code(), "-parameters", "acme.Base");
    }

    @Test
    void aTypeThatNobodyDeclaresIsReportedInItsPlace() {
        TestProject project = TestProject.discount(folder)
                .edit("src/main/java/acme/Discount.java", "offer(Order order);", "offer(Missing order);");

        Compiled compiled = project.compile();

        assertThat(compiled.diagnostics())
                .filteredOn(diagnostic -> diagnostic.getMessage(null).contains(Problem.UNRESOLVED_TYPE.code()))
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.getLineNumber()).isEqualTo(10));
    }

    private static String source(TestProject project) {
        return project.path("src/main/java/acme/Discount.java").toString();
    }

    /** The exit code and what javac said, run in the project's folder. */
    private static String javac(TestProject project, String... arguments) throws Exception {
        Path log = project.path("javac.log");
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "javac")
                                        .toString(),
                                "-processorpath",
                                System.getProperty("java.class.path")),
                        Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command)
                .directory(project.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(2, java.util.concurrent.TimeUnit.MINUTES)).isTrue();
        return process.exitValue() + " " + Files.readString(log);
    }
}
