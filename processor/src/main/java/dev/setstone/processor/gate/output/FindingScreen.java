package dev.setstone.processor.gate.output;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.KeyCalculator;
import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Searches what the gates say of a refused candidate: they quote what it returned, and go into the next prompt and into logs. */
public final class FindingScreen {

    /** The verdict with a finding of the leak in place of those that hold one. */
    public Verdict judge(Brief brief, Verdict verdict) {
        LeakSearch search = new LeakSearch(new KeyCalculator().calculate(brief));
        Set<Finding> kept = new LinkedHashSet<>();
        for (Finding finding : verdict.findings()) {
            Optional<Finding> leak = search.find("what the code gives", finding.text());
            kept.add(leak.orElse(finding));
        }
        List<Finding> findings = new ArrayList<>(kept);
        return new Verdict(verdict.gate(), findings, verdict.measures());
    }
}
