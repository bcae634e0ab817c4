package dev.setstone.processor.verdict;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A gate's outcome. No findings means passed.
 *
 * @param gate the gate
 * @param findings what it found
 * @param measures what it measured, such as {@code examples: 4/4}; the same for the same code on any machine
 */
public record Verdict(GateName gate, List<Finding> findings, SortedMap<String, String> measures) {

    public Verdict {
        findings = List.copyOf(findings);
        measures = Collections.unmodifiableSortedMap(new TreeMap<>(measures));
    }

    public boolean passed() {
        return findings.isEmpty();
    }
}
