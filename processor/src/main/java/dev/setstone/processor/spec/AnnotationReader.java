package dev.setstone.processor.spec;

import dev.setstone.annotations.Answer;
import dev.setstone.annotations.Answers;
import dev.setstone.annotations.Example;
import dev.setstone.annotations.Examples;
import dev.setstone.annotations.Rule;
import dev.setstone.annotations.Rules;
import dev.setstone.annotations.Step;
import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** Turns annotations into the tree that the same words in YAML would give, so that one reader judges both. */
final class AnnotationReader {

    private final Diagnostics diagnostics;

    AnnotationReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Node.Mapping read(AnnotationView workflow, WorkflowMethods methods) {
        Fields spec = new Fields();
        spec.text(SpecKey.WORKFLOW, workflow.optionalText("name"));
        spec.text(SpecKey.DESCRIPTION, workflow.optionalText("description"));
        spec.list(SpecKey.COMPLIANCE, workflow.positionOf("compliance"), texts(workflow.texts("compliance")));
        spec.list(SpecKey.MODULES, workflow.positionOf("modules"), texts(workflow.texts("modules")));
        Fields steps = new Fields();
        for (ExecutableElement method : methods.steps()) {
            Node.Mapping step = step(method);
            if (!step.entries().isEmpty()) {
                steps.add(WorkflowMethods.nameOf(method), step.at(), step);
            }
        }
        if (!steps.entries.isEmpty()) {
            spec.add(SpecKey.STEPS.yaml(), workflow.at(), steps.at(workflow.at()));
        }
        methods.others()
                .forEach(
                        method -> refuse(
                                method,
                                "The method of that name has a body, so it is plain Java; make it abstract, or remove the annotation."));
        methods.flows()
                .forEach(
                        method -> refuse(
                                method,
                                "The method of that name takes a FlowEngine, so it is a flow; describe it in YAML under \"flows\"."));
        return spec.at(workflow.at());
    }

    private Node.Mapping step(ExecutableElement method) {
        String name = WorkflowMethods.nameOf(method);
        Fields fields = new Fields();
        AnnotationView.find(method, Step.class).ifPresent(step -> {
            fields.text(SpecKey.TEMPLATE, step.text("template"));
            fields.text(SpecKey.STEP_DESCRIPTION, step.optionalText("description"));
            fields.text(SpecKey.GOLDEN, step.optionalText("golden"));
            fields.number(SpecKey.TOLERANCE, step.optionalText("tolerance"));
            fields.number(SpecKey.THRESHOLD, step.optionalText("threshold"));
        });
        List<Node> rules = new ArrayList<>();
        for (AnnotationView rule : rules(method)) {
            rule.text("value").ifPresent(text -> rules.add(text(text)));
        }
        List<Node> examples = new ArrayList<>();
        for (AnnotationView example : examples(method)) {
            examples.add(example(example, "example " + (examples.size() + 1) + " of " + name));
        }
        List<Node> answers = new ArrayList<>();
        for (AnnotationView answer : answers(method)) {
            Fields pair = new Fields();
            pair.text(SpecKey.QUESTION, answer.text("question"));
            pair.text(SpecKey.ANSWER, answer.text("answer"));
            answers.add(pair.at(answer.at()));
        }
        fields.list(SpecKey.RULES, first(rules(method), method), rules);
        fields.list(SpecKey.EXAMPLES, first(examples(method), method), examples);
        fields.list(SpecKey.ANSWERS, first(answers(method), method), answers);
        return fields.at(new Position.InSource(Anchor.at(method)));
    }

    private Node example(AnnotationView example, String words) {
        Fields fields = new Fields();
        fields.text(SpecKey.EXAMPLE_NAME, example.optionalText("name"));
        example.text("given").ifPresent(given -> fields.add(SpecKey.GIVEN, data(given, "given of " + words)));
        example.optionalText("expect")
                .ifPresent(expect -> fields.add(SpecKey.EXPECT, data(expect, "expect of " + words)));
        fields.text(SpecKey.FAILS, example.optionalText("fails"));
        example.optionalText("calls").ifPresent(calls -> fields.add(SpecKey.CALLS, data(calls, "calls of " + words)));
        fields.text(SpecKey.CALL_ORDER, example.optionalText("callOrder"));
        return fields.at(example.at());
    }

    private Node data(Located<String> yaml, String words) {
        SourceText source = SourceText.of(
                SourceText.Kind.DATA, words, yaml.value(), yaml.at().anchor());
        // What does not parse is a problem by now; the empty mapping only stands in for it.
        return new YamlParser(diagnostics).parse(source).orElseGet(() -> new Node.Mapping(List.of(), source.start()));
    }

    /** An annotation that would have no effect is a mistake. */
    private void refuse(ExecutableElement method, String advice) {
        List<AnnotationView> misplaced = new ArrayList<>();
        AnnotationView.find(method, Step.class).ifPresent(misplaced::add);
        misplaced.addAll(rules(method));
        misplaced.addAll(examples(method));
        misplaced.addAll(answers(method));
        if (!misplaced.isEmpty()) {
            String name = WorkflowMethods.nameOf(method);
            diagnostics.add(Problem.UNKNOWN_STEP, misplaced.get(0).at(), name, advice);
        }
    }

    private static List<AnnotationView> rules(ExecutableElement method) {
        return AnnotationView.findAll(method, Rule.class, Rules.class);
    }

    private static List<AnnotationView> examples(ExecutableElement method) {
        return AnnotationView.findAll(method, Example.class, Examples.class);
    }

    private static List<AnnotationView> answers(ExecutableElement method) {
        return AnnotationView.findAll(method, Answer.class, Answers.class);
    }

    private static Position first(List<AnnotationView> views, ExecutableElement method) {
        return views.isEmpty()
                ? new Position.InSource(Anchor.at(method))
                : views.get(0).at();
    }

    private static Node text(Located<String> text) {
        return new Node.Scalar(text.value(), true, text.at());
    }

    private static List<Node> texts(List<Located<String>> texts) {
        return texts.stream().map(AnnotationReader::text).toList();
    }

    /** The entries of a mapping under construction. */
    private static final class Fields {

        private final List<Node.Entry> entries = new ArrayList<>();

        void add(String key, Position at, Node value) {
            entries.add(new Node.Entry(new Located<>(key, at), value));
        }

        void add(SpecKey key, Node value) {
            add(key.yaml(), value.at(), value);
        }

        void text(SpecKey key, Optional<Located<String>> text) {
            text.ifPresent(found -> add(key, AnnotationReader.text(found)));
        }

        /** As YAML would have it without quotes. */
        void number(SpecKey key, Optional<Located<String>> text) {
            text.ifPresent(found -> add(key, new Node.Scalar(found.value(), false, found.at())));
        }

        void list(SpecKey key, Position at, List<Node> items) {
            if (!items.isEmpty()) {
                add(key, new Node.Sequence(items, at));
            }
        }

        Node.Mapping at(Position at) {
            return new Node.Mapping(entries, at);
        }
    }
}
