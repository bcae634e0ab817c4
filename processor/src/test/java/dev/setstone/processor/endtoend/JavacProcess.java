package dev.setstone.processor.endtoend;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The real javac in a process of its own, with the processor on its processor path. */
final class JavacProcess {

    private final Process process;
    private final Path log;

    private JavacProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts it.
     *
     * @param jvm options of the JVM that runs javac
     * @param classes the output folder, below the project
     */
    static JavacProcess start(
            TestProject project, List<String> jvm, String classes, Map<String, String> environment, String... options)
            throws IOException {
        Files.createDirectories(project.path(classes));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        jvm.forEach(option -> command.add("-J" + option));
        command.addAll(List.of("-d", project.path(classes).toString(), "-classpath", TestProject.classPath()));
        command.addAll(List.of("-processorpath", processorPath(), "-encoding", "UTF-8"));
        command.addAll(List.of(options));
        project.sources().forEach(source -> command.add(source.toString()));
        Path log = Files.createTempFile(project.root(), "javac", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(project.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new JavacProcess(builder.start(), log);
    }

    /** All that the processor needs, which is what the tests run with. */
    private static String processorPath() {
        return System.getProperty("java.class.path").replace(';', File.pathSeparatorChar);
    }

    Process process() {
        return process;
    }

    /** Waits for the end, at most two minutes. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("javac did not end: " + output());
        }
        return process.exitValue();
    }

    String output() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
