package dev.setstone.processor.gate.output;

import dev.setstone.processor.gate.accuracy.Accepted;
import dev.setstone.processor.gate.input.Screened;
import dev.setstone.processor.gate.security.Cleared;
import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.GateName;
import dev.setstone.processor.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds placeholders in the constants of accepted code: they stand for private values in the prompt alone, so code that knows one
 * has learned an example by heart, and would never meet that value.
 */
public final class CopiedPlaceholders {

    /** A shorter one, such as a year, may be there for a reason of its own. */
    private static final int SHORTEST = 6;

    /** The verdict on code, unless nothing was found. */
    public Optional<Verdict> judge(Screened input, Accepted accepted) {
        Cleared cleared = accepted.executed().wellFormed().cleared();
        String source = cleared.candidate().source();
        String constants = ClassTexts.of(cleared.compilation().logicClasses());
        List<Finding> findings = input.placeholders().stream()
                .filter(placeholder -> placeholder.length() >= SHORTEST)
                .filter(placeholder -> constants.contains(placeholder) || source.contains(placeholder))
                .map(placeholder -> new Finding(
                        GateName.SECURITY,
                        "placeholder-copied",
                        "the code holds \"" + placeholder
                                + "\", which stands for a private value in the brief and occurs nowhere else",
                        0,
                        Optional.empty(),
                        "Recognise such values by their form; name none of the examples' values."))
                .toList();
        return findings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Verdict(GateName.SECURITY, findings, new TreeMap<>()));
    }
}
