package dev.setstone.benchmarks.quality;

import dev.setstone.benchmarks.quality.Inspection.Inspected;
import java.util.List;

/** A collection of logic, and what PMD said of each. */
record Group(String name, List<Logic> logic, List<Inspected> inspected) {
    Group {
        logic = List.copyOf(logic);
        inspected = List.copyOf(inspected);
    }

    int lines() {
        return logic.stream().mapToInt(Logic::lines).sum();
    }

    List<Integer> complexities() {
        return inspected.stream().flatMap(each -> each.complexities().stream()).toList();
    }

    int findings() {
        return inspected.stream()
                .flatMap(each -> each.findings().values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The complexity of a whole file, as tools that judge files count it. */
    List<Integer> sums() {
        return inspected.stream()
                .map(each ->
                        each.complexities().stream().mapToInt(Integer::intValue).sum())
                .toList();
    }
}
