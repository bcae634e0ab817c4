package dev.setstone.processor.report;

import dev.setstone.processor.brief.Case;
import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.brief.Wording;
import dev.setstone.processor.contract.Contract.Property;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.logic.Trace;
import dev.setstone.processor.spec.AnswerSpec;
import dev.setstone.processor.spec.StepSpec;
import dev.setstone.processor.verdict.GateName;
import java.util.List;
import java.util.Locale;

/** One step: each rule, the examples that name it and the code that says it serves it, side by side. */
final class StepSection {

    private final Sheet sheet;
    private final StepBrief step;
    private final String name;
    private final Html out;
    private final CaseMarkup cases;
    private final Trace.OfStep trace;

    StepSection(Sheet sheet, StepBrief step) {
        this.sheet = sheet;
        this.step = step;
        this.name = step.signature().name();
        this.out = sheet.out();
        this.cases = new CaseMarkup(sheet, step);
        this.trace = sheet.trace().of(name);
    }

    void write() {
        sheet.section("step-" + name, "Step " + name, () -> {
            about();
            results();
            List<Integer> numbers = java.util.stream.IntStream.rangeClosed(
                            1, step.spec().rules().size())
                    .boxed()
                    .toList();
            numbers.forEach(number -> out.in("article", "rule", name + "-" + number, () -> rule(number)));
            unnamed(numbers.size());
            answers();
        });
    }

    private void about() {
        StepSpec spec = step.spec();
        spec.description().ifPresent(text -> sheet.say("p", "", Wording.of(text.value())));
        out.in(
                "p",
                "quiet",
                () -> out.text("Template " + spec.template().value().key() + ": ")
                        .element("code", signature(step.signature())));
    }

    private static String signature(StepSignature signature) {
        List<String> parameters = signature.parameters().stream()
                .map(parameter -> parameter.name())
                .toList();
        return signature.name() + "(" + String.join(", ", parameters) + ") gives "
                + plain(signature.result().source());
    }

    /** A type without its packages. */
    private static String plain(String type) {
        return type.replaceAll("\\b[\\p{L}_$][\\w$]*\\.(?=[\\p{L}_$])", "");
    }

    private void results() {
        out.in("ul", "results", () -> {
            out.element("li", "Examples right: " + measured("examples", "not measured"));
            out.element(
                    "li",
                    step.golden().isEmpty()
                            ? "No hidden rows"
                            : "Hidden rows right: " + measured("golden", "not measured"));
            step.spec()
                    .threshold()
                    .ifPresent(share -> out.element(
                            "li",
                            "Share of hidden rows that is enough: "
                                    + share.value().toPlainString()));
            step.spec()
                    .tolerance()
                    .ifPresent(most -> out.element(
                            "li", "Numbers may differ by " + most.value().toPlainString()));
            for (Property property : step.properties()) {
                out.element("li", "Held on every result: " + words(property.method()));
            }
        });
    }

    private String measured(String measure, String otherwise) {
        return GateWords.measure(sheet.lock(), GateName.ACCURACY, name, measure)
                .map(value -> value.replace("/", " of "))
                .orElse(otherwise);
    }

    /** A method's name as the sentence that it is. */
    private static String words(String method) {
        return method.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", " ")
                .toLowerCase(Locale.ROOT);
    }

    private void rule(int number) {
        out.in("div", "wanted", () -> {
            out.element("h3", "Rule " + number);
            sheet.say("p", "", Wording.of(step.spec().rules().get(number - 1).value()));
        });
        out.in("div", "shown", () -> {
            out.element("h4", "Examples of it");
            List<Case> examples = step.examples().stream()
                    .filter(example ->
                            example.rule().filter(rule -> rule == number).isPresent())
                    .toList();
            examples.forEach(cases::write);
            long hidden = step.golden().stream()
                    .filter(row -> row.rule().filter(rule -> rule == number).isPresent())
                    .count();
            if (examples.isEmpty()) {
                out.element("p", "gap", "No example names this rule.");
            }
            if (hidden > 0) {
                out.element("p", "quiet", hidden == 1 ? "1 hidden row is of it." : hidden + " hidden rows are of it.");
            }
        });
        out.in("div", "done", () -> served(number));
    }

    private void served(int number) {
        out.element("h4", "Code that says it serves it");
        List<Snippet> all = Snippet.all(trace.code().getOrDefault(number, List.of()), sheet.tokens());
        if (all.isEmpty()) {
            out.element("p", "gap", "No code says that it serves this rule.");
        }
        for (Snippet snippet : all) {
            out.in("p", "quiet", () -> out.link("#L" + snippet.line(), "Line " + snippet.line()));
            out.in(
                    "pre",
                    "code",
                    () -> new CodeMarkup(sheet.concealment())
                            .write(out, snippet.tokens(), snippet.indent(), line -> ""));
        }
    }

    private void unnamed(int rules) {
        List<Case> others = step.examples().stream()
                .filter(example -> example.rule().filter(rule -> rule <= rules).isEmpty())
                .toList();
        if (!others.isEmpty()) {
            out.element("h3", rules == 0 ? "Examples" : "Examples that name no rule");
            out.in("div", "others", () -> others.forEach(cases::write));
        }
        if (rules > 0 && !trace.silent().isEmpty()) {
            out.element(
                    "p", "gap", "Methods that say of no rule that they serve it: " + String.join(", ", trace.silent()));
        }
    }

    private void answers() {
        List<AnswerSpec> all = step.spec().answers();
        if (all.isEmpty()) {
            return;
        }
        out.element("h3", "What the model asked");
        out.in(
                "dl",
                "asked",
                () -> all.forEach(each -> {
                    sheet.say("dt", "", Wording.of(each.question()));
                    sheet.say("dd", "", Wording.of(each.answer()));
                }));
    }
}
