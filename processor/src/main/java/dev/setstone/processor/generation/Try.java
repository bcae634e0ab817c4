package dev.setstone.processor.generation;

import dev.setstone.processor.gate.Judgement;
import dev.setstone.processor.verdict.Assumption;
import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.GateName;
import dev.setstone.processor.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What became of one answer.
 *
 * @param code empty when it held none
 * @param assumptions what it says that it assumed
 * @param judgement the gates', or what is wrong with the answer
 * @param revised what it has kept of recorded logic; nothing where it was asked for from scratch
 */
record Try(String code, List<Assumption> assumptions, Judgement judgement, Optional<Generated.Revised> revised) {

    /** An answer that no gate was asked about. */
    static Try unfit(String code, String rule, String reason) {
        Finding finding = Finding.of(GateName.SYNTAX, rule, reason, 0, "");
        Verdict verdict = new Verdict(GateName.SYNTAX, List.of(finding), new TreeMap<>());
        return new Try(code, List.of(), new Judgement.Refused(List.of(verdict)), Optional.empty());
    }

    /** Whether the spec is to blame, so that no other code could pass. */
    boolean isInVain() {
        return judgement instanceof Judgement.Refused refused && refused.blamesTheSpec();
    }

    List<Finding> findings() {
        return judgement.verdicts().stream()
                .flatMap(verdict -> verdict.findings().stream())
                .toList();
    }
}
