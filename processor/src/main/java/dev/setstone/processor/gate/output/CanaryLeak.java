package dev.setstone.processor.gate.output;

import dev.setstone.processor.verdict.Finding;
import java.util.List;

/** The finding that a canary came back. */
public final class CanaryLeak {

    static final String RULE = "canary-leak";

    private CanaryLeak() {}

    /** Whether one of the findings is such; then nothing of the answer may be repeated in another prompt. */
    public static boolean isAmong(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.rule().equals(RULE));
    }
}
