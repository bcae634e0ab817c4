package dev.setstone.processor.gate.execution;

import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.GateName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Turns observations into the few findings that are worth reading: the same thing on many inputs is said once, on its smallest
 * input, and the most telling rules come first.
 */
public final class FindingReport {

    private static final int MOST = 10;

    private final GateName gate;

    public FindingReport(GateName gate) {
        this.gate = gate;
    }

    /**
     * At most ten findings; when there are more, the last one counts those left out.
     *
     * @param goldenRows the number of golden rows of each step, by the step's name
     */
    public List<Finding> findings(List<Observation> observations, Map<String, Integer> goldenRows) {
        List<Finding> all = groups(observations).stream()
                .map(group -> finding(group, goldenRows))
                .toList();
        if (all.size() <= MOST) {
            return all;
        }
        List<Finding> kept = new ArrayList<>(all.subList(0, MOST - 1));
        List<Finding> rest = all.subList(MOST - 1, all.size());
        String rules = rest.stream().map(Finding::rule).distinct().collect(Collectors.joining(", "));
        kept.add(Finding.of(gate, "more-findings", rest.size() + " more findings are left out: " + rules + ".", 0, ""));
        return kept;
    }

    private static List<List<Observation>> groups(List<Observation> observations) {
        Map<List<Object>, List<Observation>> groups = new LinkedHashMap<>();
        for (Observation observation : observations) {
            int line = observation instanceof Observation.Shown shown ? shown.line() : -1;
            List<Object> key = List.of(observation.step(), observation.rule().key(), observation.kind(), line);
            groups.computeIfAbsent(key, ignored -> new ArrayList<>()).add(observation);
        }
        List<List<Observation>> ordered = new ArrayList<>(groups.values());
        ordered.sort(Comparator.<List<Observation>>comparingInt(
                        group -> group.get(0).rule().ordinal())
                .thenComparingInt(FindingReport::distance));
        return ordered;
    }

    /** Examples speak more clearly than generated inputs, and both more clearly than rows that can't be shown. */
    private static int distance(List<Observation> group) {
        if (group.get(0) instanceof Observation.Hidden) {
            return 2;
        }
        return group.stream().anyMatch(FindingReport::isExample) ? 0 : 1;
    }

    private static boolean isExample(Observation observation) {
        return observation instanceof Observation.Shown shown && shown.source() == Observation.Source.EXAMPLE;
    }

    private Finding finding(List<Observation> group, Map<String, Integer> goldenRows) {
        Observation first = group.get(0);
        if (first instanceof Observation.Hidden hidden) {
            return Finding.of(
                    gate,
                    first.rule().key(),
                    golden(hidden, group, goldenRows),
                    0,
                    first.rule().advice());
        }
        List<Observation.Shown> shown =
                group.stream().map(Observation.Shown.class::cast).toList();
        Observation.Shown clearest = clearest(shown);
        return Finding.of(
                gate,
                first.rule().key(),
                "step " + first.step() + ": " + clearest.text() + others(shown, clearest) + ".",
                clearest.line(),
                first.rule().advice());
    }

    private static Observation.Shown clearest(List<Observation.Shown> shown) {
        return shown.stream()
                .min(Comparator.comparing(Observation.Shown::source)
                        .thenComparingInt(one -> one.source() == Observation.Source.EXAMPLE
                                ? 0
                                : one.text().length())
                        .thenComparing(one -> one.source() == Observation.Source.EXAMPLE ? "" : one.text()))
                .orElseThrow();
    }

    private static String others(List<Observation.Shown> shown, Observation.Shown clearest) {
        List<String> parts = new ArrayList<>();
        for (Observation.Source source : Observation.Source.values()) {
            long all = shown.stream().filter(one -> one.source() == source).count();
            long count = clearest.source() == source ? all - 1 : all;
            String noun = source == Observation.Source.EXAMPLE ? "example" : "generated input";
            if (count > 0) {
                parts.add(count + " more " + noun + (count == 1 ? "" : "s"));
            }
        }
        return parts.isEmpty() ? "" : "; the same on " + String.join(" and ", parts);
    }

    private static String golden(Observation.Hidden hidden, List<Observation> group, Map<String, Integer> goldenRows) {
        Map<Integer, Integer> byRule = new TreeMap<>();
        for (Observation one : group) {
            int number = ((Observation.Hidden) one).exercises().orElse(0);
            byRule.merge(number, 1, Integer::sum);
        }
        int unsaid = byRule.getOrDefault(0, 0);
        byRule.remove(0);
        String rules = byRule.entrySet().stream()
                .map(entry -> "rule " + entry.getKey() + " (" + rows(entry.getValue()) + ")")
                .collect(Collectors.joining(", "));
        int total = goldenRows.getOrDefault(hidden.step(), group.size());
        return "step " + hidden.step() + ": " + group.size() + " of " + total + " golden rows, which are not shown, "
                + hidden.rule().goldenPhrase()
                + (hidden.kind().isEmpty() ? "" : " (" + hidden.kind() + ")")
                + (rules.isEmpty() ? "" : "; they exercise " + rules)
                + (unsaid > 0 && !rules.isEmpty() ? "; " + rows(unsaid) + " without a rule's number" : "")
                + ".";
    }

    private static String rows(int count) {
        return count == 1 ? "1 row" : count + " rows";
    }
}
