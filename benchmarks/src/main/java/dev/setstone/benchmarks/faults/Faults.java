package dev.setstone.benchmarks.faults;

import dev.setstone.benchmarks.Arguments;
import dev.setstone.benchmarks.Evaluation;
import dev.setstone.benchmarks.Proportion;
import dev.setstone.benchmarks.Results;
import dev.setstone.benchmarks.Results.Figure;
import dev.setstone.benchmarks.Results.Table;
import dev.setstone.benchmarks.process.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Faults around a build: is a problem named, is nothing lost or half written, does the next build work? */
public final class Faults implements Evaluation {

    @Override
    public String name() {
        return "faults";
    }

    @Override
    public String options() {
        return "[--example <folder>]";
    }

    @Override
    public Results run(Arguments arguments) throws IOException, InterruptedException {
        Path example = Path.of(arguments.text("example").orElse("examples/prior-authorization"));
        Path folder = Files.createTempDirectory("faults");
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.addAll(new CorruptedRecordings(example, folder).run(Integer.MAX_VALUE));
        outcomes.addAll(new BrokenProviders(example, folder).run());
        outcomes.addAll(new KilledBuilds(example, folder).run());
        outcomes.addAll(new HostileMachine(example, folder).run());
        Folders.delete(folder);
        return page(outcomes);
    }

    /** The page of what became of faults. */
    public static Results page(List<Outcome> outcomes) {
        List<Outcome> tried = outcomes.stream().filter(Outcome::tried).toList();
        Proportion good = new Proportion(tried.stream().filter(Outcome::good).count(), tried.size());
        Proportion kept = new Proportion(tried.stream().filter(Outcome::kept).count(), tried.size());
        return new Results(
                "Faults",
                List.of(
                        "Each fault is done to a copy of `examples/prior-authorization` of its own, with whole `javac` processes; providers"
                                + " are servers on the loopback address; killing is SIGKILL.",
                        "Good is: the build names one of the expected problems (or, where none is expected, succeeds or was killed),"
                                + " recordings are as before or whole and new, and the next build does what it should.",
                        "The process may write what the tree forbids, since root overrides permissions; so a read-only and a full tree"
                                + " are file systems of their own."),
                List.of(
                        new Figure(
                                "good",
                                "faults with a good outcome",
                                good.toString(),
                                "100 %",
                                good.hits() == good.total()),
                        new Figure(
                                "kept",
                                "faults after which nothing was lost or half written",
                                kept.toString(),
                                "100 %",
                                kept.hits() == kept.total()),
                        Figure.of(
                                "untried",
                                "faults that could not be done on this machine",
                                String.valueOf(outcomes.size() - tried.size()))),
                List.of(new Table(
                        "Each fault",
                        List.of("fault", "expected", "said", "build", "kept", "next build", "outcome"),
                        outcomes.stream().map(Faults::row).toList())));
    }

    private static List<String> row(Outcome outcome) {
        return List.of(
                outcome.fault(),
                String.join(" or ", outcome.expected()),
                String.join(", ", outcome.said()),
                outcome.ended(),
                outcome.tried() ? outcome.kept() ? "yes" : "no" : "",
                outcome.after(),
                outcome.verdict());
    }
}
