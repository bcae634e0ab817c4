package dev.setstone.benchmarks.privacy;

import dev.setstone.benchmarks.Proportion;
import dev.setstone.benchmarks.Results.Table;
import dev.setstone.screening.privacy.PrivacyScanner;
import dev.setstone.screening.privacy.Sensitive;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The own corpus, judged: values must be found with their ends, and near misses must not be taken for the type. */
final class CorpusScore {

    private final SortedMap<String, int[]> counts = new TreeMap<>();

    CorpusScore(PrivacyScanner scanner, List<Corpus.Case> cases) {
        for (Corpus.Case one : cases) {
            List<Sensitive> findings = scanner.scan(one.text()).stream()
                    .filter(finding -> finding.type().name().equals(one.type()))
                    .toList();
            int[] of = counts.computeIfAbsent(one.type(), ignored -> new int[5]);
            if (one.positive()) {
                of[0]++;
                of[1] += findings.stream()
                                .anyMatch(finding -> finding.start() < one.end() && one.start() < finding.end())
                        ? 1
                        : 0;
                of[2] += findings.stream()
                                .anyMatch(finding -> finding.start() == one.start() && finding.end() == one.end())
                        ? 1
                        : 0;
            } else {
                of[3]++;
                of[4] += findings.isEmpty() ? 0 : 1;
            }
        }
    }

    SortedMap<String, Proportion> recalls() {
        SortedMap<String, Proportion> recalls = new TreeMap<>();
        counts.forEach((type, of) -> recalls.put(type, new Proportion(of[1], of[0])));
        return Collections.unmodifiableSortedMap(recalls);
    }

    Table table() {
        List<List<String>> rows = new ArrayList<>();
        counts.forEach((type, of) -> rows.add(List.of(
                type,
                new Proportion(of[1], of[0]).toString(),
                new Proportion(of[2], of[0]).toString(),
                new Proportion(of[4], of[3]).toString())));
        return new Table(
                "Own corpus",
                List.of("type", "recall, overlapping", "recall, exact", "false alarms on near misses"),
                rows);
    }
}
