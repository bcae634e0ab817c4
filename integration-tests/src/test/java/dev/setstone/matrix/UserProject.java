package dev.setstone.matrix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A user's project with one workflow and its recording, in the folders of Maven, and the tools of a JDK run in it as processes. */
final class UserProject {

    private static final Path EXAMPLE = Path.of("..", "examples", "prior-authorization");
    private static final String INTERFACE = "src/main/java/dev/setstone/examples/priorauth/PriorAuthorization.java";

    private static final String MAIN = """
            package shop;

            import dev.setstone.examples.priorauth.PriorAuthorization;
            import dev.setstone.runtime.Workflows;
            import java.math.BigDecimal;
            import java.util.Optional;
            import java.util.Set;

            public final class Main {

                public static void main(String[] arguments) {
                    PriorAuthorization.Request request = new PriorAuthorization.Request(
                            46,
                            new BigDecimal("31.2"),
                            Optional.of(new BigDecimal("5.4")),
                            Set.of(),
                            true,
                            false);
                    System.out.println("decided: " + Workflows.load(PriorAuthorization.class).decide(request).outcome());
                }
            }
            """;

    private final Path root;

    /** Copies the example into a folder and adds a program that uses it. */
    UserProject(Path root) throws IOException {
        this.root = root;
        copy(INTERFACE);
        copy("src/main/setstone");
        file("src/main/java/shop/Main.java", MAIN);
    }

    private void copy(String place) throws IOException {
        try (Stream<Path> all = Files.walk(EXAMPLE.resolve(place))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = root.resolve(EXAMPLE.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    Path path(String file) {
        return root.resolve(file);
    }

    UserProject file(String name, String text) throws IOException {
        Files.createDirectories(path(name).getParent());
        Files.writeString(path(name), text, StandardCharsets.UTF_8);
        return this;
    }

    /** Replaces a text that a file has. */
    UserProject edit(String name, String from, String to) throws IOException {
        String text = Files.readString(path(name), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(name + " has no \"" + from + "\"");
        }
        return file(name, text.replace(from, to));
    }

    /** Compiles all sources with javac. */
    Outcome javac(String... options) throws Exception {
        return tool("javac", options, sources());
    }

    /** Compiles all sources with Eclipse's compiler. */
    Outcome ecj(String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("-jar", Jars.of("ecj"), "-17", "-encoding", "UTF-8"));
        arguments.addAll(List.of(options));
        return tool("java", arguments.toArray(String[]::new), sources());
    }

    /** Compiles all Kotlin sources with Kotlin's compiler, which sees the Java sources as well. */
    Outcome kotlinc(String... options) throws Exception {
        List<String> arguments = new ArrayList<>();
        // kapt calls javac by its inner classes.
        for (String inner :
                List.of("api", "code", "comp", "file", "jvm", "main", "parser", "processing", "tree", "util")) {
            arguments.add("--add-opens=jdk.compiler/com.sun.tools.javac." + inner + "=ALL-UNNAMED");
        }
        arguments.addAll(List.of("-cp", Jars.kotlinCompiler(), "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler"));
        arguments.addAll(List.of("-no-stdlib", "-no-reflect", "-jvm-target", "17"));
        arguments.addAll(List.of(options));
        return tool("java", arguments.toArray(String[]::new), List.of("src/main/kotlin", "src/main/java"));
    }

    Outcome java(String... arguments) throws Exception {
        return tool("java", arguments, List.of());
    }

    private List<String> sources() throws IOException {
        try (Stream<Path> all = Files.walk(path("src/main/java"))) {
            return all.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** Runs a program of the JDK. */
    private Outcome tool(String name, String[] arguments, List<String> files) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
        command.addAll(List.of(arguments));
        command.addAll(files);
        return run(command);
    }

    /** Runs a program on the JDK of the tests, for five minutes at most, with all that it starts. */
    Outcome run(List<String> command) throws Exception {
        Path log = Files.createTempFile(root, "tool", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError(command + " did not end: " + Files.readString(log));
        }
        return new Outcome(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
    }
}
