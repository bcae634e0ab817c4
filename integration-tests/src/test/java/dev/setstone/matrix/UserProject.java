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

    /** Runs a program of the JDK, for five minutes at most. */
    private Outcome tool(String name, String[] arguments, List<String> files) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
        command.addAll(List.of(arguments));
        command.addAll(files);
        Path log = Files.createTempFile(root, name, ".log");
        Process process = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(name + " did not end: " + Files.readString(log));
        }
        return new Outcome(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
    }
}
