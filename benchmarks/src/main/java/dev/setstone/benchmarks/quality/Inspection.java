package dev.setstone.benchmarks.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.PmdAnalysis;
import net.sourceforge.pmd.lang.rule.RuleSet;
import net.sourceforge.pmd.reporting.Report;
import net.sourceforge.pmd.reporting.RuleViolation;

/** Reads sources with PMD: its ruleset quickstart, and complexities. */
final class Inspection {

    /** PMD's own choice of rules that most projects want. */
    static final String RULES = "rulesets/java/quickstart.xml";

    /**
     * What PMD says of one file.
     *
     * @param complexities of all methods with a body, constructors too
     * @param findings how often each rule found something
     */
    record Inspected(List<Integer> complexities, SortedMap<String, Integer> findings) {}

    /** Inspects files, together; the result has their order. */
    List<Inspected> inspect(List<Path> files) {
        PMDConfiguration configuration = new PMDConfiguration();
        configuration.setIgnoreIncrementalAnalysis(true);
        configuration.setThreads(0);
        configuration.addRuleSet(RULES);
        Report report;
        try (PmdAnalysis pmd = PmdAnalysis.create(configuration)) {
            pmd.addRuleSet(RuleSet.forSingleRule(new MethodComplexity()));
            files.forEach(pmd.files()::addFile);
            report = pmd.performAnalysisAndCollectReport();
        }
        if (!report.getProcessingErrors().isEmpty()) {
            throw new IllegalStateException(
                    "PMD can't read " + report.getProcessingErrors().get(0).getFileId() + ": "
                            + report.getProcessingErrors().get(0).getMsg());
        }
        Map<String, Inspected> inspected = new HashMap<>();
        files.forEach(file ->
                inspected.put(file.toAbsolutePath().toString(), new Inspected(new ArrayList<>(), new TreeMap<>())));
        report.getViolations().forEach(violation -> add(inspected, violation));
        return files.stream()
                .map(file -> inspected.get(file.toAbsolutePath().toString()))
                .toList();
    }

    private static void add(Map<String, Inspected> inspected, RuleViolation violation) {
        Inspected of = inspected.get(violation.getFileId().getAbsolutePath());
        if (of == null) {
            throw new IllegalStateException("PMD names a file that was not given: " + violation.getFileId());
        }
        String rule = violation.getRule().getName();
        if (rule.equals(MethodComplexity.NAME)) {
            of.complexities().add(Integer.valueOf(violation.getDescription()));
        } else {
            of.findings().merge(rule, 1, Integer::sum);
        }
    }
}
