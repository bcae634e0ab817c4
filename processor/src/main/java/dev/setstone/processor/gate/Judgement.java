package dev.setstone.processor.gate;

import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.Verdict;
import java.util.List;
import java.util.Set;

/** What the four gates together say of a candidate. */
public sealed interface Judgement {

    /** The verdicts in the gates' order. */
    List<Verdict> verdicts();

    /**
     * All four gates let it pass.
     *
     * @param verdicts four, without findings
     * @param proof what only the last gate can make
     */
    record Accepted(List<Verdict> verdicts, dev.setstone.processor.gate.accuracy.Accepted proof) implements Judgement {
        public Accepted {
            verdicts = List.copyOf(verdicts);
        }
    }

    /**
     * A gate refused it, and those behind it were not asked.
     *
     * @param verdicts those of the gates that were asked; the last one has findings
     */
    record Refused(List<Verdict> verdicts) implements Judgement {

        private static final Set<String> OF_THE_SPEC = Set.of("example-inapplicable", "property-contradicted");

        public Refused {
            verdicts = List.copyOf(verdicts);
        }

        /** Why it was refused; never empty. */
        public List<Finding> findings() {
            return verdicts.get(verdicts.size() - 1).findings();
        }

        /** Whether a finding blames the spec or the contract, so that another attempt would be in vain. */
        public boolean blamesTheSpec() {
            return findings().stream().anyMatch(finding -> OF_THE_SPEC.contains(finding.rule()));
        }
    }
}
