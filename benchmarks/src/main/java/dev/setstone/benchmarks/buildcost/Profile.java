package dev.setstone.benchmarks.buildcost;

import dev.setstone.benchmarks.Results.Table;
import dev.setstone.benchmarks.process.Finished;
import dev.setstone.benchmarks.process.JavacCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where the time of one javac process goes, by JFR's samples of its threads. */
final class Profile {

    private static final Duration BOUND = Duration.ofMinutes(10);
    private static final int LINES = 24;
    private static final String OURS = "dev.setstone.";
    /** The packaged processor has its libraries under names of its own. */
    private static final String SHADED = "dev.setstone.processor.shaded.";

    private int samples;
    private final Map<String, Integer> inclusive = new TreeMap<>();
    private final Map<String, Integer> shares = new TreeMap<>();

    private Profile() {}

    /** Profiles a process that replays. */
    static List<Table> of(JavacCommand command, Path folder) throws IOException, InterruptedException {
        Path recording = folder.resolve("replay.jfr").toAbsolutePath();
        Finished finished = command.withJvm(List.of("-XX:StartFlightRecording=settings=profile,filename=" + recording))
                .program(folder, BOUND)
                .run();
        if (!finished.succeeded()) {
            // What was measured before is worth more than the profile.
            return List.of(
                    new Table("Where the time goes", List.of("no profile"), List.of(List.of(finished.output()))));
        }
        Profile profile = new Profile();
        try (RecordingFile events = new RecordingFile(recording)) {
            while (events.hasMoreEvents()) {
                profile.add(events.readEvent());
            }
        }
        return List.of(profile.parts(), profile.classes());
    }

    private void add(RecordedEvent event) {
        if (!event.getEventType().getName().equals("jdk.ExecutionSample") || event.getStackTrace() == null) {
            return;
        }
        samples++;
        List<String> frames = event.getStackTrace().getFrames().stream()
                .filter(RecordedFrame::isJavaFrame)
                .map(frame -> frame.getMethod().getType().getName() + "#"
                        + frame.getMethod().getName())
                .toList();
        Set<String> seen = new LinkedHashSet<>();
        frames.stream().filter(frame -> frame.startsWith(OURS)).forEach(frame -> seen.add(type(frame)));
        seen.forEach(type -> inclusive.merge(type, 1, Integer::sum));
        shares.merge(part(frames), 1, Integer::sum);
    }

    private static String type(String frame) {
        return frame.substring(0, frame.indexOf('#')).replaceAll("\\$.*", "");
    }

    private static String part(List<String> frames) {
        if (has(frames, frame -> frame.startsWith(OURS))) {
            return library(frames);
        }
        if (has(frames, frame -> frame.startsWith("com.sun.tools.javac.parser."))) {
            return "javac: parsing";
        }
        if (has(frames, frame -> frame.contains("JavaCompiler#generate") || frame.contains("JavaCompiler#desugar"))) {
            return "javac: lowering and writing classes";
        }
        if (has(frames, frame -> frame.contains("JavaCompiler#attribute") || frame.contains("JavaCompiler#flow"))) {
            return "javac: attributing";
        }
        return "javac: the rest";
    }

    private static String library(List<String> frames) {
        for (String frame : frames) {
            if (frame.startsWith(SHADED + "yaml.")) {
                return "Setstone: YAML";
            }
            if (frame.startsWith(SHADED + "jackson.")) {
                return "Setstone: JSON";
            }
            if (frame.startsWith(SHADED + "javapoet.")) {
                return "Setstone: writing sources";
            }
            if (frame.startsWith(SHADED + "asm.")) {
                return "Setstone: reading classes";
            }
            if (frame.startsWith(OURS)) {
                return "Setstone's own code";
            }
            if (frame.startsWith("com.sun.tools.javac.")) {
                return "Setstone: asking javac for its model, and writing files";
            }
        }
        return "Setstone's own code";
    }

    private static boolean has(List<String> frames, Predicate<String> wanted) {
        return frames.stream().anyMatch(wanted);
    }

    private Table parts() {
        return new Table(
                "Where the time of replay goes, of " + samples + " samples",
                List.of("part", "samples", "share"),
                rows(shares, shares.size()));
    }

    private Table classes() {
        return new Table(
                "Setstone's classes in these samples, with what they call",
                List.of("class", "samples", "share"),
                rows(inclusive, LINES));
    }

    private List<List<String>> rows(Map<String, Integer> counts, int most) {
        List<List<String>> rows = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(most)
                .forEach(entry -> rows.add(List.of(
                        entry.getKey(),
                        String.valueOf(entry.getValue()),
                        Spread.format(100.0 * entry.getValue() / samples, 1) + " %")));
        return rows;
    }
}
