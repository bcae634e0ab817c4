package dev.setstone.benchmarks.benign;

import dev.setstone.processor.verdict.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What became of a sample.
 *
 * @param findings why the gate refused it; none when it passed
 * @param excluded the class of what the contract rightly forbids in it; empty when it passed, and for a false alarm
 * @param rule the rule that decided the class, or the first rule of a false alarm; empty when it passed
 */
record Judged(Sample sample, List<Finding> findings, Optional<String> excluded, String rule) {

    Judged {
        findings = List.copyOf(findings);
    }

    boolean isAccepted() {
        return findings.isEmpty();
    }

    boolean isFalseAlarm() {
        return !isAccepted() && excluded.isEmpty();
    }
}
