package dev.setstone.benchmarks;

import dev.setstone.benchmarks.attacks.Attacks;
import dev.setstone.benchmarks.benign.BenignCode;
import dev.setstone.benchmarks.bombs.BombEvaluation;
import dev.setstone.benchmarks.canary.CanaryEvaluation;
import dev.setstone.benchmarks.compilebombs.CompileBombs;
import dev.setstone.benchmarks.documents.DocumentEvaluation;
import dev.setstone.benchmarks.functions.Conformance;
import dev.setstone.benchmarks.functions.FunctionEvaluation;
import dev.setstone.benchmarks.injection.InjectionEvaluation;
import dev.setstone.benchmarks.injection.TrainInjection;
import dev.setstone.benchmarks.privacy.PrivacyEvaluation;
import dev.setstone.benchmarks.privacy.TaggerTraining;
import dev.setstone.benchmarks.workflows.WorkflowEvaluation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The command of the benchmarks: {@code <evaluation> [--option value]...}, run in the project's folder. */
public final class Evaluate {

    private static final List<Evaluation> ALL = List.of(
            new Attacks(),
            new BenignCode(),
            new BombEvaluation(),
            new CanaryEvaluation(),
            new CompileBombs(),
            new DocumentEvaluation(),
            new InjectionEvaluation(),
            new TrainInjection(),
            new PrivacyEvaluation(),
            new WorkflowEvaluation(),
            new Conformance(),
            new FunctionEvaluation(),
            new TaggerTraining());

    private Evaluate() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), Path.of(""), out));
    }

    /** Runs one evaluation, prints its results and writes them under the folder; 0 when all went well, 2 for wrong arguments. */
    static int run(List<String> words, Path project, PrintStream out) throws IOException, InterruptedException {
        for (Evaluation evaluation : ALL) {
            if (!words.isEmpty() && evaluation.name().equals(words.get(0))) {
                return measure(evaluation, words, project, out);
            }
        }
        out.println("evaluations:");
        ALL.forEach(evaluation -> out.println("  " + usage(evaluation)));
        return 2;
    }

    private static int measure(Evaluation evaluation, List<String> words, Path project, PrintStream out)
            throws IOException, InterruptedException {
        Results results;
        try {
            results = evaluation.run(Arguments.of(words.subList(1, words.size())));
        } catch (IllegalArgumentException wrong) {
            out.println(usage(evaluation) + ": " + wrong.getMessage());
            return 2;
        }
        Report report = new Report(project.resolve("benchmarks/results"), Commit.of(project));
        out.println(report.write(evaluation.name(), String.join(" ", words), results));
        return 0;
    }

    private static String usage(Evaluation evaluation) {
        return (evaluation.name() + " " + evaluation.options()).strip();
    }
}
