package dev.setstone.benchmarks.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A command in a process of its own.
 *
 * @param folder where it runs
 * @param bound after how long it is killed
 */
public record Program(List<String> command, Path folder, SortedMap<String, String> environment, Duration bound) {

    private static final long POLL_MILLIS = 5;

    public Program {
        command = List.copyOf(command);
        environment = new TreeMap<>(environment);
    }

    /** A program that changes nothing in the environment. */
    public static Program of(List<String> command, Path folder, Duration bound) {
        return new Program(command, folder, new TreeMap<>(), bound);
    }

    /** A program that is not waited for. */
    public record Started(Process process, Path log, long start) {}

    /** Starts it; what it prints goes to a file. */
    public Started start() throws IOException {
        Path log = Files.createTempFile("program", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        return new Started(builder.start(), log, start);
    }

    /** Runs it to its end, or to the bound. */
    public Finished run() throws IOException, InterruptedException {
        return await(start());
    }

    /** Waits for the end of what was started, at most as long as the bound says. */
    public Finished await(Started started) throws IOException, InterruptedException {
        Process process = started.process();
        ProcessUse use = new ProcessUse(process.pid());
        boolean ended = false;
        while (!ended && System.nanoTime() - started.start() < bound.toNanos()) {
            use.look();
            ended = process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
        }
        double millis = (System.nanoTime() - started.start()) / 1e6;
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        String output = new String(Files.readAllBytes(started.log()), StandardCharsets.UTF_8);
        Files.deleteIfExists(started.log());
        return new Finished(process.exitValue(), output, millis, use.cpuMillis(), use.peakMegabytes(), ended);
    }
}
