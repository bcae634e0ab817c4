package dev.setstone.benchmarks.determinism;

import dev.setstone.benchmarks.process.Folders;
import dev.setstone.benchmarks.process.JavacCommand;
import dev.setstone.benchmarks.process.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Builds of one project in places and ways of their own. */
final class Builds {

    private static final Duration BOUND = Duration.ofMinutes(3);

    private final Path example;
    private final Path folder;

    /** Builds of an example, below a folder that is there. */
    Builds(Path example, Path folder) {
        this.example = example.toAbsolutePath();
        this.folder = folder.toAbsolutePath();
    }

    /**
     * One way to build.
     *
     * @param name for people
     * @param place the project's folder
     * @param backwards whether javac gets the sources in the opposite order
     */
    record Way(String name, Path jdk, String place, List<String> jvm, boolean backwards) {}

    /** What one build left: classes and META-INF in one tree, generated sources in the other. */
    record Left(Way way, Path classes, Tree outputs, Tree generated) {}

    /** The ways that are compared; the first is the usual one. */
    static List<Way> ways(List<Path> others) {
        Path jdk = JavacCommand.runningJdk();
        List<Way> ways = new ArrayList<>(List.of(
                new Way("usual", jdk, "usual", List.of(), false),
                new Way("again, later, elsewhere", jdk, "a longer path/with spaces/ümlaut", List.of(), false),
                new Way(
                        "Turkish, Kathmandu, sources backwards",
                        jdk,
                        "turkish",
                        List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kathmandu"),
                        true),
                new Way(
                        "interpreted, serial collector",
                        jdk,
                        "interpreted",
                        List.of("-Xint", "-XX:+UseSerialGC"),
                        false),
                new Way(
                        "charset ISO-8859-1, line end CRLF, identity hashes of kind 0",
                        jdk,
                        "charset",
                        List.of(
                                "-Dfile.encoding=ISO-8859-1",
                                "-Dline.separator=\r\n",
                                "-XX:+UnlockExperimentalVMOptions",
                                "-XX:hashCode=0"),
                        true)));
        others.forEach(other -> ways.add(new Way("another JDK, --release 17", other, "jdk", List.of(), false)));
        return ways;
    }

    Left build(Way way) throws IOException, InterruptedException {
        Path project = folder.resolve(way.place());
        Folders.copy(example.resolve("src/main"), project.resolve("src/main"));
        Path generated = Files.createDirectories(project.resolve("generated"));
        Path classes = project.resolve("classes");
        JavacCommand command = JavacCommand.setstone(
                project.resolve("src/main/java"), classes, List.of("--release", "17", "-s", generated.toString()));
        List<Path> sources = new ArrayList<>(command.sources());
        if (way.backwards()) {
            Collections.reverse(sources);
        }
        new JavacCommand(
                        way.jdk(),
                        command.classPath(),
                        command.processorPath(),
                        classes,
                        way.jvm(),
                        command.options(),
                        sources)
                .program(project, BOUND)
                .run()
                .orThrow();
        return new Left(way, classes, Tree.of(classes), Tree.of(generated));
    }
}
