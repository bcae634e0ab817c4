package dev.setstone.benchmarks.buildcost;

import dev.setstone.benchmarks.process.JavacCommand;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The JDKs of this machine. */
public final class Jdks {

    private Jdks() {}

    /** The version that a JDK states. */
    public static String version(Path home) {
        Properties release = new Properties();
        try (InputStream file = Files.newInputStream(home.resolve("release"))) {
            release.load(file);
        } catch (IOException none) {
            return "unknown";
        }
        return release.getProperty("JAVA_VERSION", "unknown").replace("\"", "");
    }

    /** The newest beside the running one, if it is newer. */
    public static Optional<Path> newer() throws IOException {
        Path running = JavacCommand.runningJdk();
        try (Stream<Path> beside = Files.list(running.toRealPath().getParent())) {
            return beside.filter(home -> Files.isExecutable(home.resolve("bin/javac")))
                    .max(Comparator.comparingInt(Jdks::feature))
                    .filter(home -> feature(home) > feature(running));
        }
    }

    private static int feature(Path home) {
        String first = version(home).split("[.+-]")[0];
        return first.chars().allMatch(Character::isDigit) && !first.isEmpty() ? Integer.parseInt(first) : 0;
    }
}
