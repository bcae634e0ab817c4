package dev.setstone.benchmarks.determinism;

import dev.setstone.benchmarks.Arguments;
import dev.setstone.benchmarks.Evaluation;
import dev.setstone.benchmarks.Proportion;
import dev.setstone.benchmarks.Results;
import dev.setstone.benchmarks.Results.Figure;
import dev.setstone.benchmarks.Results.Table;
import dev.setstone.benchmarks.buildcost.Jdks;
import dev.setstone.benchmarks.determinism.Builds.Left;
import dev.setstone.benchmarks.process.Artefacts;
import dev.setstone.benchmarks.process.Folders;
import dev.setstone.benchmarks.process.JavacCommand;
import dev.setstone.benchmarks.process.Program;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;

/** Same inputs in many processes, and the same project built in many ways: is there one answer, and are there the same files? */
public final class Determinism implements Evaluation {

    private static final Duration BOUND = Duration.ofMinutes(3);
    private static final String WORKFLOW = "dev.setstone.examples.priorauth.PriorAuthorization";
    private static final long SEED = 20_261_123;

    @Override
    public String name() {
        return "determinism";
    }

    @Override
    public String options() {
        return "[--inputs <n>] [--worlds <n>] [--builds <n>] [--jdk <home>] [--example <folder>]";
    }

    @Override
    public Results run(Arguments arguments) throws IOException, InterruptedException {
        Path example = Path.of(arguments.text("example").orElse("examples/prior-authorization"));
        int inputs = Integer.parseInt(arguments.text("inputs").orElse("1000"));
        List<World> worlds = first(World.all(), arguments, "worlds");
        Path folder = Files.createTempDirectory("determinism");
        List<Left> builds = new ArrayList<>();
        for (Builds.Way way : first(Builds.ways(others(arguments)), arguments, "builds")) {
            builds.add(new Builds(example, folder).build(way));
        }
        List<List<String>> answers = new ArrayList<>();
        for (World world : worlds) {
            answers.add(answers(builds.get(0).classes(), world, inputs));
        }
        Folders.delete(folder);
        return results(inputs, worlds, answers, builds);
    }

    private static <T> List<T> first(List<T> all, Arguments arguments, String option) {
        int most = arguments.text(option).map(Integer::valueOf).orElse(all.size());
        return all.subList(0, Math.min(all.size(), most));
    }

    private static List<Path> others(Arguments arguments) throws IOException {
        return arguments.text("jdk").isPresent()
                ? List.of(arguments.path("jdk"))
                : Jdks.newer().stream().toList();
    }

    private static List<String> answers(Path classes, World world, int inputs)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(JavacCommand.runningJdk().resolve("bin/java").toString());
        command.addAll(world.jvm());
        String path = String.join(
                File.pathSeparator,
                classes.toString(),
                Artefacts.running().path(Artefacts.USER),
                Artefacts.running().path(List.of("setstone-benchmarks")));
        command.addAll(
                List.of("-cp", path, Answers.class.getName(), WORKFLOW, String.valueOf(inputs), String.valueOf(SEED)));
        List<String> lines = Program.of(command, classes, BOUND)
                .run()
                .orThrow()
                .output()
                .lines()
                .toList();
        if (lines.size() != inputs) {
            throw new IllegalStateException(world.name() + " answered " + lines.size() + " of " + inputs);
        }
        return lines;
    }

    private static Results results(int inputs, List<World> worlds, List<List<String>> answers, List<Left> builds) {
        long matching = 0;
        double bits = 0;
        for (int input = 0; input < inputs; input++) {
            int number = input;
            List<String> of = answers.stream().map(lines -> lines.get(number)).toList();
            matching += of.stream().filter(of.get(0)::equals).count() - 1;
            bits = Math.max(bits, Entropy.of(of));
        }
        Proportion exact = new Proportion(matching, (long) inputs * (worlds.size() - 1));
        long kinds = answers.get(0).stream().distinct().count();
        List<Figure> figures = new ArrayList<>(List.of(
                new Figure(
                        "exact-match",
                        "answers equal to the first process's, byte by byte",
                        exact.toString(),
                        "100 %",
                        exact.hits() == exact.total()),
                new Figure(
                        "entropy",
                        "largest entropy of the answers to one input, bits",
                        String.format(Locale.ROOT, "%.3f", bits),
                        "0",
                        bits == 0),
                Figure.of("kinds", "different answers among the inputs", String.valueOf(kinds))));
        figures.addAll(figures(builds));
        return new Results(
                "Determinism", setting(inputs, worlds.size()), figures, List.of(table(builds), worlds(worlds)));
    }

    private static List<Figure> figures(List<Left> builds) {
        Left usual = builds.get(0);
        List<Left> same = builds.stream()
                .skip(1)
                .filter(each -> each.way().jdk().equals(usual.way().jdk()))
                .toList();
        long equal =
                same.stream().filter(each -> differences(usual, each).isEmpty()).count();
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                "reproducible",
                "builds with the same JDK that left the same bytes",
                new Proportion(equal, same.size()).toString(),
                "100 %",
                equal == same.size()));
        List<Left> others = builds.stream()
                .skip(1)
                .filter(each -> !each.way().jdk().equals(usual.way().jdk()))
                .toList();
        if (!others.isEmpty()) {
            long alike = others.stream().filter(each -> written(usual, each)).count();
            figures.add(new Figure(
                    "reproducible-other-jdk",
                    "builds with another JDK whose generated sources and META-INF are the same bytes",
                    new Proportion(alike, others.size()).toString(),
                    "100 %",
                    alike == others.size()));
        }
        return figures;
    }

    /** What Setstone writes itself; classes are javac's. */
    private static boolean written(Left one, Left other) {
        return one.generated().differences(other.generated()).isEmpty()
                && one.outputs()
                        .without(".class")
                        .differences(other.outputs().without(".class"))
                        .isEmpty();
    }

    private static SortedSet<String> differences(Left one, Left other) {
        SortedSet<String> differences = one.outputs().differences(other.outputs());
        differences.addAll(one.generated().differences(other.generated()));
        return differences;
    }

    private static Table table(List<Left> builds) {
        Left usual = builds.get(0);
        return new Table(
                "The same project, built in other ways",
                List.of("way", "JDK", "files", "that differ from the usual build"),
                builds.stream()
                        .map(each -> List.of(
                                each.way().name(),
                                Jdks.version(each.way().jdk()),
                                String.valueOf(each.outputs().files().size()
                                        + each.generated().files().size()),
                                differences(usual, each).isEmpty()
                                        ? "none"
                                        : String.join(", ", differences(usual, each))))
                        .toList());
    }

    private static Table worlds(List<World> worlds) {
        return new Table(
                "The processes",
                List.of("circumstances", "options of the JVM"),
                worlds.stream()
                        .map(world -> List.of(
                                world.name(), String.join(" ", world.jvm()).replace("\r\n", "CRLF")))
                        .toList());
    }

    private static List<String> setting(int inputs, int worlds) {
        return List.of(
                "The recorded workflow of `examples/prior-authorization`: " + inputs
                        + " inputs, drawn around the limits of its rules, each" + " answered by " + worlds
                        + " fresh processes; what is compared is the text of the answer.",
                "Sets among the inputs are the JDK's immutable ones, whose order every process chooses anew.",
                "A build is a whole `javac --release 17` with Setstone in replay on a copy of the example; compared are classes,"
                        + " META-INF and generated sources, each byte.");
    }
}
