package dev.setstone.benchmarks;

import dev.setstone.benchmarks.attacks.Attacks;
import dev.setstone.benchmarks.benign.BenignCode;
import dev.setstone.benchmarks.bombs.BombEvaluation;
import dev.setstone.benchmarks.buildcost.BuildCost;
import dev.setstone.benchmarks.canary.CanaryEvaluation;
import dev.setstone.benchmarks.compilebombs.CompileBombs;
import dev.setstone.benchmarks.determinism.Determinism;
import dev.setstone.benchmarks.documents.DocumentEvaluation;
import dev.setstone.benchmarks.faults.Faults;
import dev.setstone.benchmarks.functions.Conformance;
import dev.setstone.benchmarks.functions.DirectCalls;
import dev.setstone.benchmarks.functions.FunctionEvaluation;
import dev.setstone.benchmarks.functions.ServiceCalls;
import dev.setstone.benchmarks.injection.InjectionEvaluation;
import dev.setstone.benchmarks.injection.TrainInjection;
import dev.setstone.benchmarks.privacy.PrivacyEvaluation;
import dev.setstone.benchmarks.privacy.TaggerTraining;
import dev.setstone.benchmarks.quality.CodeQuality;
import dev.setstone.benchmarks.speed.SpeedEvaluation;
import dev.setstone.benchmarks.workflows.WorkflowEvaluation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The command of the benchmarks: {@code <evaluation or suite> [--option value]...}, run in the project's folder. */
public final class Evaluate {

    private static final List<Evaluation> ALL = Stream.concat(
                    Stream.of(
                            new Attacks(),
                            new BenignCode(),
                            new BombEvaluation(),
                            new BuildCost(),
                            new CanaryEvaluation(),
                            new CodeQuality(),
                            new CompileBombs(),
                            new Determinism(),
                            new DirectCalls(),
                            new ServiceCalls(),
                            new DocumentEvaluation(),
                            new Faults(),
                            new InjectionEvaluation(),
                            new TrainInjection(),
                            new PrivacyEvaluation(),
                            new SpeedEvaluation(),
                            new TaggerTraining(),
                            new WorkflowEvaluation(),
                            new Conformance()),
                    FunctionEvaluation.all().stream())
            .toList();

    private Evaluate() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), Path.of(""), out));
    }

    /**
     * Runs one evaluation or a suite of them, prints the results and writes them under the folder.
     *
     * @return 0 when all went well, 2 for wrong arguments, of any one of a suite
     */
    static int run(List<String> words, Path project, PrintStream out) throws IOException, InterruptedException {
        String name = words.isEmpty() ? "" : words.get(0);
        try {
            if (name.equals("quick")) {
                return run(Suite.quick(project), project, out);
            }
            if (name.equals("all")) {
                Path data = Arguments.of(words.subList(1, words.size())).path("data");
                return run(Suite.all(data), project, out);
            }
        } catch (IllegalArgumentException wrong) {
            out.println(name + ": " + wrong.getMessage());
            return 2;
        }
        return run(new Suite("benchmarks/results", List.of(words)), project, out);
    }

    private static int run(Suite suite, Path project, PrintStream out) throws IOException, InterruptedException {
        int worst = 0;
        for (List<String> words : suite.commands()) {
            Optional<Evaluation> evaluation = ALL.stream()
                    .filter(each -> !words.isEmpty() && each.name().equals(words.get(0)))
                    .findFirst();
            if (evaluation.isEmpty()) {
                out.println("evaluations:\n  all --data <folder>\n  quick");
                ALL.forEach(each -> out.println("  " + usage(each)));
                return 2;
            }
            worst = Math.max(worst, measure(evaluation.get(), words, project, suite.results(), out));
        }
        return worst;
    }

    private static int measure(Evaluation evaluation, List<String> words, Path project, String folder, PrintStream out)
            throws IOException, InterruptedException {
        Results results;
        try {
            results = evaluation.run(Arguments.of(words.subList(1, words.size())));
        } catch (IllegalArgumentException wrong) {
            out.println(usage(evaluation) + ": " + wrong.getMessage());
            return 2;
        }
        Report report = new Report(project.resolve(folder), Commit.of(project));
        out.println(report.write(evaluation.name(), String.join(" ", words), results));
        return 0;
    }

    private static String usage(Evaluation evaluation) {
        return (evaluation.name() + " " + evaluation.options()).strip();
    }
}
