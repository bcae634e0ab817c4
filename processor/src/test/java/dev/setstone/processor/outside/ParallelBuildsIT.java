package dev.setstone.processor.outside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.endtoend.LoopbackModel;
import dev.setstone.processor.endtoend.TestProject;
import dev.setstone.processor.outside.MavenProject.Building;
import dev.setstone.processor.outside.MavenProject.Built;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds of one project that record at the same time: several modules in one process, and several processes. */
class ParallelBuildsIT {

    private static final List<String> MODULES = List.of("first", "second");

    @TempDir
    private Path folder;

    @Test
    void doNotCorruptARecording() throws Exception {
        MavenProject project = twoModules();
        String answer = LoopbackModel.fenced(TestProject.DISCOUNT_LOGIC);
        try (LoopbackModel model = new LoopbackModel(answer, answer, answer, answer)) {
            Building one = project.start("-Xmx512m", arguments("out1", model));
            Building other = project.start("-Xmx512m", arguments("out2", model));

            assertSuccess(one.await());
            assertSuccess(other.await());
        }
        assertSuccess(project.start("-Xmx512m", "-T2", "-Dout=out3", "compile").await());
        for (String module : MODULES) {
            try (Stream<Path> files = Files.list(project.path(module + "/src/main/setstone/recorded/discount"))) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrder("DiscountLogic.java", "lock.json");
            }
        }
    }

    private static void assertSuccess(Built built) {
        assertThat(built.exitCode()).as(built.output()).isZero();
    }

    private static String[] arguments(String out, LoopbackModel model) {
        List<String> arguments = new ArrayList<>(List.of("-T2", "-Dout=" + out, "compile"));
        Arrays.stream(model.options("record"))
                .map(option -> option.replace("-Asetstone", "-Dsetstone"))
                .forEach(arguments::add);
        return arguments.toArray(String[]::new);
    }

    private MavenProject twoModules() throws Exception {
        MavenProject project = new MavenProject(folder.resolve("project"));
        project.edit(
                "pom.xml",
                "<version>1</version>",
                "<version>1</version><packaging>pom</packaging><modules><module>first</module><module>second</module></modules>");
        for (String module : MODULES) {
            project.file(module + "/pom.xml", """
                            <project xmlns="http://maven.apache.org/POM/4.0.0">
                              <modelVersion>4.0.0</modelVersion>
                              <parent>
                                <groupId>com.example</groupId>
                                <artifactId>outside</artifactId>
                                <version>1</version>
                              </parent>
                              <artifactId>MODULE</artifactId>
                            </project>
                            """.replace("MODULE", module))
                    .file(module + "/src/main/java/acme/Discount.java", TestProject.DISCOUNT)
                    .file(module + "/src/main/setstone/discount.yaml", TestProject.DISCOUNT_SPEC)
                    .file(module + "/src/main/setstone/discount.golden.jsonl", TestProject.DISCOUNT_GOLDEN);
        }
        return project;
    }
}
