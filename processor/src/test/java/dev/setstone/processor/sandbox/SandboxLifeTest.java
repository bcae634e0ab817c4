package dev.setstone.processor.sandbox;

import static dev.setstone.processor.sandbox.Workbench.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.setstone.processor.value.Value;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SandboxLifeTest {

    private static final Pattern NUMBER = Pattern.compile("text=(\\d+)");

    @Test
    void closingEndsTheChildrenAndDeletesTheirFolder() throws Exception {
        List<ProcessHandle> started;
        Path folder;
        try (Sandbox sandbox = new Sandbox()) {
            Workbench bench = new Workbench(sandbox);
            Compilation program = bench.compile(step("String decide()"), """
                    static String decide() {
                        return System.getProperty("user.dir");
                    }
                    """);
            RunResult.Returned result = (RunResult.Returned)
                    bench.run(program, List.of(List.<Value>of())).get(0);
            folder = Path.of(((Value.Text) result.value()).value());
            started = ProcessHandle.current().descendants().toList();
            assertThat(started).isNotEmpty();
        }

        awaitEnd(started);
        assertThat(folder).doesNotExist();
        assertThat(children()).isEmpty();
    }

    @Test
    void aChildsClassPathHoldsItsOwnClassesAlone() throws Exception {
        try (ChildClasses classes = ChildClasses.extract();
                Stream<Path> files = Files.walk(classes.folder())) {
            List<String> folders = files.filter(Files::isRegularFile)
                    .map(file -> classes.folder()
                            .relativize(file.getParent())
                            .toString()
                            .replace('\\', '/'))
                    .distinct()
                    .sorted()
                    .toList();

            assertThat(folders)
                    .containsExactly(
                            "dev/setstone/processor/sandbox/child",
                            "dev/setstone/processor/sandbox/child/meter",
                            "dev/setstone/processor/value");
        }
    }

    @Test
    void aBusyChildEndsWhenTheBuildIsKilled() throws Exception {
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OrphanMaker.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<ProcessHandle> started;
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(build.getInputStream(), StandardCharsets.UTF_8))) {
            Matcher matcher = NUMBER.matcher(String.valueOf(reader.readLine()));
            assertThat(matcher.find()).isTrue();
            started = build.descendants().toList();
            assertThat(started).isNotEmpty();
        } finally {
            build.destroyForcibly();
        }

        awaitEnd(started);
    }

    @Test
    void aClosedSandboxStartsNothing() {
        Sandbox sandbox = new Sandbox();
        sandbox.close();

        assertThatThrownBy(() -> new Workbench(sandbox).compile(step("int decide()"), ""))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("closed");
        assertThat(children()).isEmpty();
    }

    private static List<ProcessHandle> children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList();
    }

    private static void awaitEnd(List<ProcessHandle> processes) throws Exception {
        for (ProcessHandle process : processes) {
            process.onExit().get(20, TimeUnit.SECONDS);
        }
    }
}
