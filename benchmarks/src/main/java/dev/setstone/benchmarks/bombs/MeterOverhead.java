package dev.setstone.benchmarks.bombs;

import dev.setstone.benchmarks.Results.Table;
import dev.setstone.processor.sandbox.Compilation;
import dev.setstone.processor.sandbox.RunRequest;
import dev.setstone.processor.sandbox.RunRequest.World;
import dev.setstone.processor.sandbox.Sandbox;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.sandbox.SandboxLimits;
import dev.setstone.processor.sandbox.Surroundings;
import dev.setstone.processor.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How much longer honest code takes with the meter than as javac wrote it, in children that alternate. */
final class MeterOverhead {

    private static final int ROUNDS = 9;
    private static final int CALLS = 40;

    private static final Map<String, String> WORK = work();

    private MeterOverhead() {}

    private static Map<String, String> work() {
        Map<String, String> work = new LinkedHashMap<>();
        work.put(
                "loop", "long sum = 0; for (int i = 0; i < 300_000; i++) { sum += i ^ (sum >> 3); } return (int) sum;");
        work.put("calls", "return fib(20);");
        work.put(
                "collections",
                "Map<Integer, Integer> map = new TreeMap<>(); for (int i = 0; i < 20_000; i++) { map.merge(i % 97, i, Integer::sum); }"
                        + " return map.get(7);");
        work.put(
                "text",
                "StringBuilder text = new StringBuilder(); for (int i = 0; i < 20_000; i++) { text.append(\"a\" + i); }"
                        + " return text.toString().split(\"9\").length;");
        work.put("stream", "return IntStream.range(0, 100_000).map(i -> i * 3).filter(i -> i % 2 == 0).sum();");
        work.put(
                "decimals",
                "BigDecimal sum = BigDecimal.ZERO; for (int i = 1; i < 20_000; i++) { sum = sum.add(BigDecimal.valueOf(i, 2)); }"
                        + " return sum.intValue();");
        return work;
    }

    static Table measure() throws SandboxException {
        List<List<String>> rows = new ArrayList<>();
        SandboxLimits limits = SandboxLimits.defaults();
        try (Sandbox metered = new Sandbox(limits);
                Sandbox plain = new Sandbox(limits.withoutMeter())) {
            for (Map.Entry<String, String> work : WORK.entrySet()) {
                Compilation program = metered.compile(surroundings(), "a.FlowLogic", source(work.getValue()));
                List<Long> with = new ArrayList<>();
                List<Long> without = new ArrayList<>();
                for (int i = 0; i < ROUNDS; i++) {
                    without.add(micros(plain, program));
                    with.add(micros(metered, program));
                }
                double ratio = (double) Collections.min(with) / Collections.min(without);
                rows.add(List.of(
                        work.getKey(),
                        String.valueOf(Collections.min(without)),
                        String.valueOf(Collections.min(with)),
                        String.format(Locale.ROOT, "%.2f", ratio)));
            }
        }
        return new Table(
                "What the meter costs honest code (best of " + ROUNDS + " requests of " + CALLS
                        + " calls, with the talk)",
                List.of("work", "plain us per call", "metered us per call", "ratio"),
                rows);
    }

    private static Surroundings surroundings() {
        return new Surroundings(
                new TreeMap<>(Map.of("a.Flow", "package a; interface Flow { int decide(int n); }")),
                new TreeMap<>(),
                17);
    }

    private static String source(String body) {
        return "package a; import java.math.BigDecimal; import java.util.*; import java.util.stream.*; final class FlowLogic {"
                + " static int decide(int n) { " + body + " }"
                + " private static int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); } }";
    }

    private static long micros(Sandbox sandbox, Compilation program) throws SandboxException {
        List<List<Value>> calls = Collections.nCopies(CALLS, List.<Value>of(new Value.Num("1")));
        RunRequest request = new RunRequest(program, "a.FlowLogic", "a.Flow", "decide", List.of(), calls, World.PLAIN);
        long start = System.nanoTime();
        sandbox.run(request);
        return (System.nanoTime() - start) / 1_000 / CALLS;
    }
}
