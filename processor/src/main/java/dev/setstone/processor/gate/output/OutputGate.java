package dev.setstone.processor.gate.output;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.KeyCalculator;
import dev.setstone.processor.gate.accuracy.Accepted;
import dev.setstone.processor.gate.security.Cleared;
import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.GateName;
import dev.setstone.processor.verdict.Outcome;
import dev.setstone.processor.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The gate behind the four: source, compiled constants and everything that the candidate returned or threw in the sandbox must hold
 * nothing of the prompt's canary. It is part of the security gate's promise, and speaks in its name.
 */
public final class OutputGate {

    /** Searches what the gates before have seen; runs nothing. */
    public Outcome<Discreet> judge(Accepted accepted) {
        Cleared cleared = accepted.executed().wellFormed().cleared();
        Brief brief = cleared.candidate().brief();
        LeakSearch search = new LeakSearch(new KeyCalculator().calculate(brief));
        List<Finding> findings = Stream.of(
                        search.find("the code", cleared.candidate().source()),
                        search.find(
                                "what the constants of the code amount to",
                                ClassTexts.of(cleared.compilation().logicClasses())),
                        search.find("what the code gives", RunTexts.of(accepted.executed())))
                .flatMap(Optional::stream)
                .toList();
        Verdict verdict = new Verdict(GateName.SECURITY, findings, new TreeMap<>());
        return verdict.passed()
                ? new Outcome.Passed<>(new Discreet(accepted), verdict)
                : new Outcome.Refused<>(verdict);
    }
}
