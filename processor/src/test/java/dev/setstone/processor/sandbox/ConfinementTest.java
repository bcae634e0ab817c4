package dev.setstone.processor.sandbox;

import static dev.setstone.processor.sandbox.Workbench.num;
import static dev.setstone.processor.sandbox.Workbench.returned;
import static dev.setstone.processor.sandbox.Workbench.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.setstone.processor.value.Value;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What code could reach that is past the security gate and knows it: only where the operating system offers confinement. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConfinementTest {

    private final Sandbox sandbox = new Sandbox();
    private final Workbench bench = new Workbench(sandbox);

    @AfterAll
    void close() {
        sandbox.close();
    }

    @Test
    void aChildReachesNoNetwork() throws Exception {
        assumeThat(sandbox.confinement().measures()).contains("namespaces");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            RunResult result = bench.call("String decide(int port)", """
                    static String decide(int port) {
                        try (var socket = new java.net.Socket("127.0.0.1", port)) {
                            return "connected";
                        } catch (java.io.IOException e) {
                            return "refused";
                        }
                    }
                    """, num(server.getLocalPort()));

            assertThat(result).isEqualTo(returned(text("refused")));
        }
    }

    @Test
    void aChildSeesNoOtherProcessThanItsOwn() throws Exception {
        assumeThat(sandbox.confinement().measures()).contains("namespaces");

        RunResult result = bench.call(
                "boolean decide(long pid)",
                "static boolean decide(long pid) { return ProcessHandle.of(pid).isPresent(); }",
                num(ProcessHandle.current().pid()));

        assertThat(result).isEqualTo(returned(new Value.Bool(false)));
    }

    @Test
    void aChildWritesNoFile(@TempDir Path folder) throws Exception {
        assumeThat(sandbox.confinement().measures()).contains("limits");
        Path file = folder.resolve("written");

        bench.call("int decide(String file)", """
                static int decide(String file) {
                    try {
                        java.nio.file.Files.writeString(java.nio.file.Path.of(file), "text");
                        return 1;
                    } catch (java.io.IOException e) {
                        return 0;
                    }
                }
                """, text(file.toString()));

        assertThat(Files.notExists(file) || Files.size(file) == 0).isTrue();
    }

    @Test
    void aChildOfAChildEndsWithIt() throws Exception {
        assumeThat(sandbox.confinement().measures()).contains("namespaces");

        // Another build on this machine may run the same test.
        String own = "1000." + ProcessHandle.current().pid();

        RunResult result = bench.call("int decide()", """
                static int decide() throws java.io.IOException {
                    Process process = new ProcessBuilder("/bin/sleep", "%s").start();
                    while (process.isAlive()) { Thread.onSpinWait(); }
                    return 1;
                }
                """.formatted(own));

        assertThat(result).isInstanceOf(RunResult.Stopped.class);
        // The kernel ends the rest of a namespace a moment after its first process.
        List<ProcessHandle> left = ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.endsWith("sleep " + own))
                        .isPresent())
                .toList();
        assertThat(left).allSatisfy(process -> assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(20)));
    }

    @Test
    void aChildInheritsNoOpenFile() throws Exception {
        Path descriptors = Path.of("/proc/self/fd");
        assumeThat(descriptors).exists();

        RunResult result = bench.call("long decide()", """
                static long decide() throws java.io.IOException {
                    try (var files = java.nio.file.Files.list(java.nio.file.Path.of("/proc/self/fd"))) {
                        return files.map(file -> {
                            try {
                                return java.nio.file.Files.readSymbolicLink(file).toString();
                            } catch (java.io.IOException e) {
                                return "/proc/";
                            }
                        }).filter(file -> !file.startsWith("/proc/") && !file.startsWith("pipe:")
                                && !file.startsWith("/dev/null") && !file.contains("/lib/")
                                && !file.startsWith("socket:")).count();
                    }
                }
                """);

        assertThat(result).isEqualTo(returned(num(0)));
    }

    @Test
    void whereNothingWorksTheSandboxStillRuns() {
        assertThat(Confinement.probe("/there/is/no/java")).isEqualTo(Confinement.none());
        assertThat(Confinement.none().text()).isEqualTo("none");
    }
}
