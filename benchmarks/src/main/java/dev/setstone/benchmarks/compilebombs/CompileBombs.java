package dev.setstone.benchmarks.compilebombs;

import dev.setstone.benchmarks.Arguments;
import dev.setstone.benchmarks.Evaluation;
import dev.setstone.benchmarks.Results;
import dev.setstone.benchmarks.benign.Judge;
import dev.setstone.benchmarks.compilebombs.Defused.Layer;
import dev.setstone.processor.gate.security.Cleared;
import dev.setstone.processor.gate.security.SecurityGate;
import dev.setstone.processor.sandbox.Compilation.Message;
import dev.setstone.processor.sandbox.Sandbox;
import dev.setstone.processor.verdict.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Has the security gate judge small sources that cost javac exponential time, much memory or much stack. */
public final class CompileBombs implements Evaluation {

    private static final Set<String> BEFORE_JAVAC =
            Set.of("annotation", "constant-folding", "nesting", "source-size", "unicode-escape");

    private static final String HONEST = "package corpus;\nfinal class ClaimsLogic {\n    private ClaimsLogic() {}\n\n"
            + "    static int twice(int n) {\n        return Math.addExact(n, n);\n    }\n}\n";

    @Override
    public String name() {
        return "compile-bombs";
    }

    @Override
    public String options() {
        return "--data <folder of bombs>";
    }

    @Override
    public Results run(Arguments arguments) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(arguments.path("data"))) {
            files = all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        List<Defused> defused = new ArrayList<>();
        try (Sandbox sandbox = new Sandbox();
                Heap heap = new Heap()) {
            Judge judge = new Judge(new SecurityGate(sandbox), "corpus.Claims");
            judge.outcome(HONEST);
            for (Path file : files) {
                defused.add(defuse(file, judge, heap));
            }
        }
        return new BombsPage(defused).results();
    }

    private static Defused defuse(Path file, Judge judge, Heap heap) throws IOException {
        String name = file.getFileName().toString().replace(".java", "");
        String source = Files.readString(file).replace("\r\n", "\n");
        long before = heap.settle();
        long start = System.nanoTime();
        Outcome<Cleared> outcome = judge.outcome(source);
        long millis = (System.nanoTime() - start) / 1_000_000;
        double share = (double) heap.lowest() / before;
        boolean honest = judge.outcome(HONEST) instanceof Outcome.Passed<Cleared> passed
                && !passed.value().compilation().logicClasses().isEmpty();
        return new Defused(name, layer(outcome), detail(outcome), millis, share, honest);
    }

    private static Layer layer(Outcome<Cleared> outcome) {
        if (!outcome.verdict().passed()) {
            boolean before =
                    outcome.verdict().findings().stream().anyMatch(finding -> BEFORE_JAVAC.contains(finding.rule()));
            return before ? Layer.SCREEN : Layer.CLASS_FILES;
        }
        return error(outcome)
                .map(error -> error.code().equals("compiler-bomb") ? Layer.CHILD : Layer.JAVAC)
                .orElse(Layer.NONE);
    }

    private static Optional<Message> error(Outcome<Cleared> outcome) {
        return outcome instanceof Outcome.Passed<Cleared> passed
                ? passed.value().compilation().messages().stream()
                        .filter(message -> message.kind().equals("error"))
                        .findFirst()
                : Optional.empty();
    }

    private static String detail(Outcome<Cleared> outcome) {
        if (!outcome.verdict().passed()) {
            return outcome.verdict().findings().get(0).message();
        }
        return error(outcome)
                .map(error -> error.text().lines().findFirst().orElse("").replaceAll("; write it.*", ""))
                .orElse("");
    }
}
