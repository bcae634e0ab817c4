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
    private final List<Open> open = new ArrayList<>();

    /** What is only a finding where nothing is proven about the place. */
    private record Open(Place place, AllowList.Tag tag, String message, int line, String advice) {}

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

    /** Adds what {@link #settle} will take for a finding unless the place is proven. */
    void addUnlessProven(Place place, AllowList.Tag tag, String message, int line, String advice) {
        open.add(new Open(place, tag, message, line, advice));
    }

    /** Whether there is anything to prove. */
    boolean isOpen() {
        return !open.isEmpty();
    }

    void settle(Set<Place> proven) {
        open.stream()
                .filter(one -> !proven.contains(one.place()))
                .forEach(one -> add(one.tag(), one.message(), one.line(), one.advice()));
        open.clear();
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
