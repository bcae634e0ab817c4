package dev.setstone.processor.gate.execution;

import dev.setstone.processor.gate.execution.StepTrial.Elsewhere;
import dev.setstone.processor.gate.execution.StepTrial.Runs;
import dev.setstone.processor.sandbox.RunResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How uncertain a step's output is when its input is known: Shannon's entropy (C. E. Shannon, A Mathematical Theory of Communication, 1948)
 * of what came out of the same call over all repeats and worlds. A deterministic step has 0 bits.
 */
record OutputEntropy(double bits, int runs) {

    /** The largest of all inputs of a step. */
    static OutputEntropy of(Runs runs) {
        List<List<RunResult>> calls = new ArrayList<>();
        IntStream.range(0, runs.plain().examples().size()).forEach(i -> calls.add(ofExample(runs, i)));
        IntStream.range(0, runs.generated().size()).forEach(i -> calls.add(ofGenerated(runs, i)));
        IntStream.range(0, runs.plain().golden().size()).forEach(i -> calls.add(ofGolden(runs, i)));
        double bits = calls.stream().mapToDouble(OutputEntropy::entropy).max().orElse(0);
        return new OutputEntropy(bits, calls.stream().mapToInt(List::size).max().orElse(0));
    }

    private static List<RunResult> ofExample(Runs runs, int index) {
        List<RunResult> results = new ArrayList<>();
        results.add(runs.plain().examples().get(index));
        results.add(runs.plain().repeated().get(index));
        for (Elsewhere other : runs.others()) {
            results.add(other.runs().examples().get(index));
            results.add(other.runs().repeated().get(index));
        }
        return results;
    }

    private static List<RunResult> ofGenerated(Runs runs, int index) {
        List<RunResult> results =
                new ArrayList<>(List.of(runs.plain().generated().get(index)));
        runs.others().forEach(other -> other.generated(index).ifPresent(results::add));
        return results;
    }

    private static List<RunResult> ofGolden(Runs runs, int index) {
        List<RunResult> results = new ArrayList<>(List.of(runs.plain().golden().get(index)));
        runs.others().forEach(other -> results.add(other.runs().golden().get(index)));
        return results;
    }

    private static double entropy(List<RunResult> results) {
        Map<Object, Integer> counts = new HashMap<>();
        results.forEach(result -> counts.merge(outcome(result), 1, Integer::sum));
        double bits = 0;
        for (int count : counts.values()) {
            double share = (double) count / results.size();
            bits -= share * Math.log(share) / Math.log(2);
        }
        return Math.max(0, bits);
    }

    /** What a caller sees of a call: not its line, nor what was found out about its arguments. */
    private static Object outcome(RunResult result) {
        if (result instanceof RunResult.Returned returned) {
            return returned.value();
        } else if (result instanceof RunResult.Threw threw) {
            return List.of(threw.exception(), threw.message());
        }
        return result.getClass();
    }

    /** Such as {@code 0.0 bits over 6 runs}. */
    String text() {
        return String.format(Locale.ROOT, "%.1f bits over %d runs", Math.ceil(bits * 10) / 10, runs);
    }
}
