package dev.setstone.processor.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The command-line program in a process of its own, run in a project's folder as a user runs it. */
record SetstoneProcess(int exitCode, String out, String err) {

    static SetstoneProcess run(TestProject project, String... arguments) throws Exception {
        return run(project, Map.of(), arguments);
    }

    static SetstoneProcess run(TestProject project, Map<String, String> environment, String... arguments)
            throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.setstone.processor.cli.Setstone"));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("setstone", ".out");
        Path err = Files.createTempFile("setstone", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(project.root().toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().remove("CI");
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                throw new AssertionError("the program did not end: " + Files.readString(out));
            }
            return new SetstoneProcess(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            process.destroyForcibly();
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Standard output as one JSON document. */
    JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (IOException notJson) {
            throw new AssertionError(out + err, notJson);
        }
    }

    String both() {
        return out + err;
    }
}
