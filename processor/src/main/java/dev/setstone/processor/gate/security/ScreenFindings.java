package dev.setstone.processor.gate.security;

import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.GateName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what is found, once for each rule and line and thing, with the rule's weakness and advice. */
final class ScreenFindings {

    private final AllowList rules;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    ScreenFindings(AllowList rules) {
        this.rules = rules;
    }

    void add(String rule, String message, int line) {
        add(rules.tag(rule), message, line, "");
    }

    void add(AllowList.Tag tag, String message, int line, String advice) {
        if (seen.add(tag.name() + '\n' + message + '\n' + line)) {
            Optional<String> cwe = tag.cwe();
            findings.add(new Finding(
                    GateName.SECURITY, tag.name(), message, line, cwe, advice.isEmpty() ? tag.advice() : advice));
        }
    }

    AllowList.Tag tag(String rule) {
        return rules.tag(rule);
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    /** In the order of lines; what was found first comes first within a line. */
    List<Finding> inOrder() {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(java.util.Comparator.comparingInt(Finding::line));
        return List.copyOf(sorted);
    }
}
