package dev.setstone.processor.logic;

import dev.setstone.processor.verdict.Assumption;
import dev.setstone.processor.verdict.Finding;
import java.util.List;

/**
 * The logic that was recorded for a workflow before its brief changed. It is as little trusted as any other text: whoever may write
 * the file may have written it.
 *
 * @param logic the recorded file, with LF as line ends
 * @param changes what has changed since
 * @param assumptions what it rests on
 * @param findings what the gates find in it now; empty where they were not asked
 */
public record Earlier(String logic, Changes changes, List<Assumption> assumptions, List<Finding> findings) {

    public Earlier {
        assumptions = List.copyOf(assumptions);
        findings = List.copyOf(findings);
    }
}
