package dev.setstone.processor.spec;

import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.Suggestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what the spec says about one step. */
final class StepReader {

    private final GoldenReader golden;
    private final Diagnostics diagnostics;

    StepReader(SpecFolder folder, Diagnostics diagnostics) {
        this.golden = new GoldenReader(folder);
        this.diagnostics = diagnostics;
    }

    /** The step; empty when so much is wrong that there is none, which is then among the problems. */
    Optional<StepSpec> read(Located<String> name, Node.Mapping mapping) {
        String words = "step \"" + name.value() + "\"";
        Section section = new Section(SpecKey.Place.STEP, words, name.at(), mapping, diagnostics);
        Optional<Located<Template>> template = template(section);
        Optional<Located<String>> description = section.text(SpecKey.STEP_DESCRIPTION);
        List<Located<String>> rules = section.texts(SpecKey.RULES, "rule");
        int ruleCount = section.data(SpecKey.RULES)
                .map(node -> node instanceof Node.Sequence list ? list.items().size() : 0)
                .orElse(0);
        if (ruleCount == 0 && !section.has(SpecKey.STEP_DESCRIPTION) && isListOrAbsent(section, SpecKey.RULES)) {
            Position at = section.positionOf(SpecKey.RULES).orElse(name.at());
            diagnostics.add(Problem.EMPTY_RULES, at, name.value());
        }
        ExampleReader exampleReader = new ExampleReader(name.value(), ruleCount, diagnostics);
        List<ExampleSpec> examples = examples(name, section, exampleReader);
        List<ExampleSpec> rows = section.text(SpecKey.GOLDEN)
                .map(file -> golden.read(file, exampleReader, diagnostics))
                .orElse(List.of());
        List<AnswerSpec> answers = answers(section);
        Optional<Located<BigDecimal>> tolerance = section.number(SpecKey.TOLERANCE, Optional.empty());
        Optional<Located<BigDecimal>> threshold = section.number(SpecKey.THRESHOLD, Optional.of(BigDecimal.ONE));
        return template.map(
                found -> new StepSpec(name, found, description, rules, examples, rows, answers, tolerance, threshold));
    }

    private Optional<Located<Template>> template(Section section) {
        boolean inSource = section.at() instanceof Position.InSource;
        section.require(SpecKey.TEMPLATE, inSource ? "@Step(template = ...)" : SpecKey.TEMPLATE.yaml());
        Optional<Located<String>> name = section.text(SpecKey.TEMPLATE);
        Optional<Template> template = name.flatMap(text -> Template.ofKey(text.value()));
        if (name.isPresent() && template.isEmpty()) {
            String word = name.get().value();
            diagnostics.add(Problem.UNKNOWN_TEMPLATE, name.get().at(), word, Suggestion.of(word, Template.keys()));
        }
        return template.map(found -> new Located<>(found, name.orElseThrow().at()));
    }

    private List<ExampleSpec> examples(Located<String> step, Section section, ExampleReader reader) {
        List<Node> items = section.items(SpecKey.EXAMPLES);
        if (items.isEmpty() && isListOrAbsent(section, SpecKey.EXAMPLES)) {
            Position at = section.positionOf(SpecKey.EXAMPLES).orElse(step.at());
            diagnostics.add(Problem.NO_EXAMPLES, at, step.value());
        }
        List<ExampleSpec> examples = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String words = "example " + (i + 1) + " of " + section.words();
            reader.read(words, items.get(i)).ifPresent(examples::add);
        }
        return examples;
    }

    private List<AnswerSpec> answers(Section section) {
        List<AnswerSpec> answers = new ArrayList<>();
        List<Node> items = section.items(SpecKey.ANSWERS);
        for (int i = 0; i < items.size(); i++) {
            String words = "answer " + (i + 1) + " of " + section.words();
            Optional<Node.Mapping> mapping = section.mappingOf(words, items.get(i));
            if (mapping.isPresent()) {
                answer(new Section(SpecKey.Place.ANSWER, words, mapping.get().at(), mapping.get(), diagnostics))
                        .ifPresent(answers::add);
            }
        }
        return answers;
    }

    private static Optional<AnswerSpec> answer(Section section) {
        section.require(SpecKey.QUESTION);
        section.require(SpecKey.ANSWER);
        Optional<Located<String>> question = section.text(SpecKey.QUESTION);
        Optional<Located<String>> answer = section.text(SpecKey.ANSWER);
        return question.isPresent() && answer.isPresent()
                ? Optional.of(
                        new AnswerSpec(question.get().value(), answer.get().value(), section.at()))
                : Optional.empty();
    }

    /** Something else than a list has been reported already. */
    private static boolean isListOrAbsent(Section section, SpecKey key) {
        return section.data(key).map(node -> node instanceof Node.Sequence).orElse(true);
    }
}
