package dev.setstone.benchmarks.bombs;

import dev.setstone.benchmarks.Arguments;
import dev.setstone.benchmarks.Evaluation;
import dev.setstone.benchmarks.Proportion;
import dev.setstone.benchmarks.Results;
import dev.setstone.benchmarks.Results.Figure;
import dev.setstone.benchmarks.Results.Table;
import dev.setstone.benchmarks.bombs.BombTrial.Outcome;
import dev.setstone.processor.sandbox.Sandbox;
import dev.setstone.processor.sandbox.SandboxException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Every bomb of the corpus in the real sandbox: is it contained, by which bound, how soon, and does the build's JVM feel it? */
public final class BombEvaluation implements Evaluation {

    private static final Path GATE = Path.of("processor/src/test/resources/gate");
    private static final long MOST_MILLIS = 3_000;
    private static final double LEAST_FREE = 0.9;

    @Override
    public String name() {
        return "bombs";
    }

    @Override
    public String options() {
        return "[--bombs <folder>] [--compile-bombs <folder>]";
    }

    @Override
    public Results run(Arguments arguments) throws IOException, InterruptedException {
        Path bombs = folder(arguments, "bombs");
        Path compileBombs = folder(arguments, "compile-bombs");
        try (Sandbox sandbox = new Sandbox()) {
            BombTrial trial = new BombTrial(sandbox, BombWorkflow.surroundings(GATE.resolve("user")));
            trial.warmUp();
            System.gc();
            long before = FreeHeap.bytes();
            List<Outcome> outcomes = new ArrayList<>();
            long least;
            try (FreeHeap heap = new FreeHeap()) {
                for (Map.Entry<String, String> bomb :
                        BombWorkflow.sources(bombs).entrySet()) {
                    outcomes.add(trial.run(bomb.getKey(), bomb.getValue()));
                }
                for (Map.Entry<String, String> bomb :
                        BombWorkflow.sources(compileBombs).entrySet()) {
                    outcomes.add(trial.compile(bomb.getKey(), bomb.getValue()));
                }
                least = heap.least();
            }
            List<Table> tables = List.of(bounds(outcomes), MeterOverhead.measure(), each(outcomes));
            String confinement = sandbox.confinement().text();
            return new Results("Bombs", setting(outcomes, confinement), figures(outcomes, before, least), tables);
        } catch (SandboxException e) {
            throw new IOException("the sandbox can't be used", e);
        }
    }

    private static Path folder(Arguments arguments, String option) {
        return arguments.text(option).map(Path::of).orElse(GATE.resolve(option));
    }

    private static List<String> setting(List<Outcome> outcomes, String confinement) {
        long run = outcomes.stream().filter(outcome -> !outcome.compileTime()).count();
        return List.of(
                run + " bombs that go off when they run and " + (outcomes.size() - run)
                        + " that go off in javac, written for this project; files under `gate/bombs` and `gate/compile-bombs`.",
                "The security gate is left out, so that the sandbox alone has to hold; each bomb goes to a child that is ready.",
                "Time is wall clock from the request to the answer, without the start of the next child and without the"
                        + " compilation of a bomb that runs. Other work shared the machine.",
                "Confinement by the operating system: " + confinement + ".");
    }

    private static List<Figure> figures(List<Outcome> outcomes, long before, long least) {
        List<Outcome> running =
                outcomes.stream().filter(outcome -> !outcome.compileTime()).toList();
        Proportion contained = share(outcomes, Outcome::contained);
        Proportion named = share(running, Outcome::asExpected);
        long slowest = outcomes.stream().mapToLong(Outcome::millis).max().orElse(0);
        double free = Math.min(1, (double) least / before);
        return List.of(
                new Figure(
                        "contained",
                        "contained, and honest code ran afterwards",
                        contained.toString(),
                        "100 %",
                        contained.hits() == contained.total()),
                new Figure("named", "stopped by the bound that the bomb says", named.toString(), "", true),
                new Figure("slowest", "slowest bomb", slowest + " ms", "<= 3000 ms", slowest <= MOST_MILLIS),
                new Figure(
                        "free-heap",
                        "least free heap of the build's JVM, of what was free before",
                        String.format(Locale.ROOT, "%.1f %%", 100 * free),
                        ">= 90 %",
                        free >= LEAST_FREE),
                Figure.of(
                        "metered",
                        "stopped by the meter",
                        share(running, Outcome::metered).toString()),
                Figure.of(
                        "quick",
                        "stopped by the meter within 100 ms",
                        share(running, outcome -> outcome.metered() && outcome.millis() <= 100)
                                .toString()),
                Figure.of(
                        "clock",
                        "stopped by the wall clock",
                        share(running, outcome -> outcome.bound().equals("time"))
                                .toString()));
    }

    private static Proportion share(List<Outcome> outcomes, java.util.function.Predicate<Outcome> wanted) {
        return new Proportion(outcomes.stream().filter(wanted).count(), outcomes.size());
    }

    private static Table bounds(List<Outcome> outcomes) {
        Map<String, List<Long>> times = new TreeMap<>();
        outcomes.forEach(outcome -> times.computeIfAbsent(
                        (outcome.compileTime() ? "javac: " : "") + outcome.bound(), ignored -> new ArrayList<>())
                .add(outcome.millis()));
        List<List<String>> rows = new ArrayList<>();
        times.forEach((bound, millis) -> {
            millis.sort(null);
            rows.add(List.of(
                    bound,
                    String.valueOf(millis.size()),
                    String.valueOf(millis.get(millis.size() / 2)),
                    String.valueOf(millis.get(millis.size() - 1))));
        });
        return new Table("What stopped them", List.of("bound", "bombs", "median ms", "slowest ms"), rows);
    }

    private static Table each(List<Outcome> outcomes) {
        return new Table(
                "Each bomb",
                List.of("bomb", "expected", "stopped by", "ms", "in words"),
                outcomes.stream()
                        .map(outcome -> List.of(
                                outcome.name(),
                                outcome.expected(),
                                outcome.bound(),
                                String.valueOf(outcome.millis()),
                                outcome.detail()))
                        .toList());
    }
}
