package dev.setstone.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ClassLoadingTest {

    @TempDir
    Path folder;

    /** Run in a JVM of its own, whose class path holds neither LangChain4j nor the tokenizer. */
    static final class Program {
        public static void main(String[] arguments) throws Exception {
            Path project = Path.of(arguments[0]);
            System.out.println(
                    Program.class.getResource("/dev/langchain4j/model/chat/ChatModel.class") == null ? "bare" : "full");
            AttemptFolder attempts = new AttemptFolder(project.resolve("attempts"), project);
            for (String model : new String[] {"handoff", "anthropic:x"}) {
                ModelSettings settings = ModelSettings.of(model, "", CallLimits.defaults(), name -> null);
                try {
                    new ModelClients(settings, Budget.unlimited(), Waiting.real(line -> {}))
                            .open(attempts)
                            .complete(Build.prompt());
                } catch (ModelException e) {
                    System.out.println(e.problem());
                }
            }
        }
    }

    @Test
    void withoutACallNeitherLangChainNorTheTokenizerIsLoaded() throws Exception {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("langchain4j") && !entry.contains("jtokkit"))
                .collect(Collectors.joining(File.pathSeparator));
        Path output = folder.resolve("output.txt");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        Program.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(child.waitFor(40, TimeUnit.SECONDS)).isTrue();
        } finally {
            child.destroyForcibly();
        }

        assertThat(Files.readAllLines(output)).containsExactly("bare", "HANDOFF_WAITING", "KEY_MISSING");
    }
}
