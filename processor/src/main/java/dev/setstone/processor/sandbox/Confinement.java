package dev.setstone.processor.sandbox;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What the operating system adds to the bounds that the children have anyway. None of it is needed to stop a bomb; it stands behind the
 * security gate and the minimal JVM, should code ever get past both. It differs from machine to machine, so it is told to whoever builds
 * and never becomes part of a verdict.
 *
 * @param prefix the command that a child's own command follows; empty when the system offers nothing
 * @param measures what is in force: {@code limits} (no files written, no core dumps; few open files, bounded processor time),
 *     {@code namespaces} (no network, no other processes to be seen, another user's rights)
 */
public record Confinement(List<String> prefix, List<String> measures) {

    private static final int PROBE_MILLIS = 10_000;

    /** Of processor time in the life of a child; above what its requests may take. */
    private static final int CPU_SECONDS = 3_600;

    private static final int OPEN_FILES = 256;

    public Confinement {
        prefix = List.copyOf(prefix);
        measures = List.copyOf(measures);
    }

    /** No confinement by the operating system. */
    static Confinement none() {
        return new Confinement(List.of(), List.of());
    }

    /**
     * The strongest that works here, found by starting a JVM under it: a container may offer the commands and refuse what they ask for.
     *
     * @param java the command that starts a JVM
     */
    static Confinement probe(String java) {
        Optional<Confinement> limits = limits();
        Optional<Confinement> namespaces = namespaces();
        List<Confinement> strongestFirst = new ArrayList<>();
        limits.ifPresent(outer -> namespaces.ifPresent(inner -> strongestFirst.add(outer.around(inner))));
        namespaces.ifPresent(strongestFirst::add);
        limits.ifPresent(strongestFirst::add);
        return strongestFirst.stream()
                .filter(confinement -> confinement.works(java))
                .findFirst()
                .orElseGet(Confinement::none);
    }

    /** Such as {@code limits, namespaces}; {@code none} when nothing is in force. */
    public String text() {
        return measures.isEmpty() ? "none" : String.join(", ", measures);
    }

    private static Optional<Confinement> limits() {
        return command("prlimit")
                .map(prlimit -> new Confinement(
                        List.of(prlimit, "--core=0", "--fsize=0", "--nofile=" + OPEN_FILES, "--cpu=" + CPU_SECONDS),
                        List.of("limits")));
    }

    /** The child is killed with the process that made its namespaces, which is the one that the build knows. */
    private static Optional<Confinement> namespaces() {
        return command("unshare")
                .map(unshare -> new Confinement(
                        List.of(
                                unshare,
                                "--user",
                                "--net",
                                "--ipc",
                                "--uts",
                                "--pid",
                                "--fork",
                                "--kill-child",
                                "--mount-proc"),
                        List.of("namespaces")));
    }

    private static Optional<String> command(String name) {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
        return Stream.of("/usr/bin", "/bin")
                .map(folder -> Path.of(folder, name))
                .filter(path -> linux && Files.isExecutable(path))
                .map(Path::toString)
                .findFirst();
    }

    private Confinement around(Confinement inner) {
        return new Confinement(joined(prefix, inner.prefix), joined(measures, inner.measures));
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private boolean works(String java) {
        ProcessBuilder builder = new ProcessBuilder(joined(prefix, List.of(java, "-Xmx64m", "-version")))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD);
        builder.environment().clear();
        try {
            Process process = builder.start();
            try {
                return process.waitFor(PROBE_MILLIS, TimeUnit.MILLISECONDS) && process.exitValue() == 0;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
