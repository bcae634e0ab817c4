package dev.setstone.processor.gate.security;

import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.sandbox.Compilation;
import dev.setstone.processor.sandbox.Compilation.Message;
import dev.setstone.processor.verdict.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges the facts that the compiling child reports about a candidate's types and texts, and those of javac's warnings that undo what
 * types promise. A report that is missing where there are classes, or that holds what no child says, is a refusal.
 */
final class FactJudge {

    private static final int MAX_QUOTE = 60;

    private final AllowList rules;
    private final TypedRules typed;

    FactJudge(AllowList rules, TypedRules typed) {
        this.rules = rules;
        this.typed = typed;
        typed.tags().forEach(rules::tag);
    }

    /** The judge that also lets the given modules of the library pass. */
    FactJudge with(List<String> modules) {
        return new FactJudge(rules.with(modules), typed);
    }

    String version() {
        return typed.version();
    }

    /** What is wrong, in the order of lines. */
    List<Finding> judge(Contract contract, Compilation compilation) {
        ScreenFindings findings = new ScreenFindings(rules);
        Optional<List<Message>> facts = compilation.facts();
        if (facts.isEmpty() && !compilation.logicClasses().isEmpty()) {
            findings.add("gate-failure", "the compiler gave no facts about the types.", 0);
        }
        ContractMembers members = new ContractMembers(contract);
        facts.ifPresent(all -> all.forEach(fact -> fact(members, fact, findings)));
        compilation.messages().forEach(message -> warning(message, findings));
        return findings.inOrder();
    }

    private void warning(Message message, ScreenFindings findings) {
        for (Map.Entry<String, String> rule : typed.warnings().entrySet()) {
            if (message.kind().equals("warning") && message.code().startsWith(rule.getKey())) {
                findings.add(rule.getValue(), message.text().lines().findFirst().orElse("") + ".", message.line());
            }
        }
    }

    private void fact(ContractMembers members, Message fact, ScreenFindings findings) {
        if (!fact.kind().equals("fact") || !typed.knows(fact.code()) || fact.line() < 0) {
            findings.add("gate-failure", "the compiler reports \"" + fact.code() + "\", which means nothing.", 0);
            return;
        }
        String tag = typed.facts().get(fact.code());
        if (tag != null) {
            findings.add(tag, fact.text() + " is not allowed.", fact.line());
        }
        for (TypedRules.Text rule : typed.texts().getOrDefault(fact.code(), List.of())) {
            if (rule.pattern().matcher(fact.text()).find()) {
                findings.add(rule.tag(), described(fact) + " is not allowed.", fact.line());
            }
        }
        if (fact.code().equals("type-name")) {
            typeName(members, fact, findings);
        } else if (fact.code().equals("pattern")) {
            new PatternRisk().of(fact.text()).ifPresent(risk -> findings.add("regular-expression", risk, fact.line()));
        }
    }

    /** A secret is not repeated. */
    private static String described(Message fact) {
        return switch (fact.code()) {
            case "named-text" -> "a text of its own for " + fact.text().replaceFirst("(?s)=.*", "");
            case "literal" -> "a text that looks like a key";
            case "text-before-value" -> "a value of any text after " + quoted(fact.text());
            default -> "the " + fact.code() + " " + quoted(fact.text());
        };
    }

    private static String quoted(String text) {
        String line = text.replace("\n", "\\n");
        int from = Math.max(0, line.length() - MAX_QUOTE);
        return "\"" + (from > 0 ? "..." : "") + line.substring(from) + "\"";
    }

    private void typeName(ContractMembers members, Message fact, ScreenFindings findings) {
        String name = fact.text().replace('.', '/');
        if (!members.knows(name)) {
            rules.type(name)
                    .ifPresent(denial -> findings.add(
                            denial.tag(),
                            "the type " + fact.text() + " is not allowed.",
                            fact.line(),
                            denial.advice()));
        }
    }
}
