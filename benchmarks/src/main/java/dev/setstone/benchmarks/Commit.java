package dev.setstone.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Which state of the project was measured. */
final class Commit {

    private static final long SECONDS = 10;

    private Commit() {}

    /** The commit's short name, with a plus sign where sources have changed since; {@code unknown} outside a clone. */
    static String of(Path project) throws InterruptedException {
        String name = git(project, "rev-parse", "--short=10", "HEAD");
        if (name.isEmpty()) {
            return "unknown";
        }
        return git(project, "status", "--porcelain", "--", "*.java", "*.txt", "*.yaml")
                        .isEmpty()
                ? name
                : name + "+";
    }

    private static String git(Path project, String... words) throws InterruptedException {
        String[] command = new String[words.length + 1];
        command[0] = "git";
        System.arraycopy(words, 0, command, 1, words.length);
        try {
            Process process = new ProcessBuilder(command)
                    .directory(project.toAbsolutePath().toFile())
                    .redirectErrorStream(false)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readNBytes(64), StandardCharsets.UTF_8).strip();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "";
            }
            return said;
        } catch (IOException noGit) {
            return "";
        }
    }
}
