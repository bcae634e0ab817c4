package dev.setstone.benchmarks.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A whole javac process.
 *
 * @param jdk the home of the JDK
 * @param classPath what the sources need
 * @param processorPath where processors are found; empty for {@code -proc:none}
 * @param output the folder of the classes
 * @param jvm options of the JVM that runs javac
 * @param options further options
 * @param sources the files
 */
public record JavacCommand(
        Path jdk,
        String classPath,
        String processorPath,
        Path output,
        List<String> jvm,
        List<String> options,
        List<Path> sources) {

    public JavacCommand {
        jvm = List.copyOf(jvm);
        options = List.copyOf(options);
        sources = List.copyOf(sources);
    }

    /** javac of the running JDK on all sources below a folder, with Setstone. */
    public static JavacCommand setstone(Path sources, Path output, List<String> options) throws IOException {
        Artefacts artefacts = Artefacts.running();
        return new JavacCommand(
                runningJdk(),
                artefacts.path(Artefacts.USER),
                artefacts.path(Artefacts.PROCESSOR),
                output,
                List.of(),
                options,
                sources(sources));
    }

    /** The JDK that runs this program. */
    public static Path runningJdk() {
        return Path.of(System.getProperty("java.home"));
    }

    /** All Java files below a folder, in the order of their names. */
    public static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")
                            && !file.toString().endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }

    public JavacCommand withoutProcessor() {
        return new JavacCommand(jdk, classPath, "", output, jvm, List.of(), sources);
    }

    public JavacCommand withJvm(List<String> other) {
        return new JavacCommand(jdk, classPath, processorPath, output, other, options, sources);
    }

    public JavacCommand withJdk(Path other) {
        return new JavacCommand(other, classPath, processorPath, output, jvm, options, sources);
    }

    public JavacCommand withOutput(Path other) {
        return new JavacCommand(jdk, classPath, processorPath, other, jvm, options, sources);
    }

    public JavacCommand withOptions(List<String> other) {
        return new JavacCommand(jdk, classPath, processorPath, output, jvm, other, sources);
    }

    /** The program, in a folder, with at most this long to run. */
    public Program program(Path folder, Duration bound) throws IOException {
        return program(folder, bound, new TreeMap<>());
    }

    /** The program with additions to its environment. */
    public Program program(Path folder, Duration bound, SortedMap<String, String> environment) throws IOException {
        Files.createDirectories(output);
        List<String> command = new ArrayList<>();
        command.add(jdk.resolve("bin/javac").toString());
        jvm.forEach(option -> command.add("-J" + option));
        command.addAll(List.of("-d", output.toString(), "-cp", classPath, "-encoding", "UTF-8", "-nowarn"));
        command.addAll(processorPath.isEmpty() ? List.of("-proc:none") : List.of("-processorpath", processorPath));
        command.addAll(options);
        command.add("@" + argumentFile());
        return new Program(command, folder, environment, bound);
    }

    private Path argumentFile() throws IOException {
        Path file = output.resolveSibling(output.getFileName() + ".sources");
        List<String> lines = sources.stream()
                .map(source -> '"' + source.toString().replace("\\", "\\\\") + '"')
                .toList();
        return Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
