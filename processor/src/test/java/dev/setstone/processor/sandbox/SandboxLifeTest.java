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
import java.util.Optional;
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
        long pid;
        Path folder;
        try (Sandbox sandbox = new Sandbox()) {
            Workbench bench = new Workbench(sandbox);
            Compilation program = bench.compile(step("List<String> decide()"), """
                    static List<String> decide() {
                        return List.of(ProcessHandle.current().pid() + "", System.getProperty("user.dir"));
                    }
                    """);
            RunResult.Returned result = (RunResult.Returned)
                    bench.run(program, List.of(List.<Value>of())).get(0);
            List<Value> items = ((Value.Items) result.value()).items();
            pid = Long.parseLong(((Value.Text) items.get(0)).value());
            folder = Path.of(((Value.Text) items.get(1)).value());
            assertThat(ProcessHandle.of(pid)).isPresent();
        }

        awaitEnd(pid);
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

            assertThat(folders).containsExactly("dev/setstone/processor/sandbox/child", "dev/setstone/processor/value");
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
        long pid;
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(build.getInputStream(), StandardCharsets.UTF_8))) {
            Matcher matcher = NUMBER.matcher(String.valueOf(reader.readLine()));
            assertThat(matcher.find()).isTrue();
            pid = Long.parseLong(matcher.group(1));
            assertThat(ProcessHandle.of(pid)).isPresent();
        } finally {
            build.destroyForcibly();
        }

        awaitEnd(pid);
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

    private static void awaitEnd(long pid) throws Exception {
        Optional<ProcessHandle> child = ProcessHandle.of(pid);
        if (child.isPresent()) {
            child.get().onExit().get(20, TimeUnit.SECONDS);
        }
    }
}
