package dev.setstone.processor.cli;

import dev.setstone.processor.Workflow;
import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.Case;
import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.gate.input.Screened;
import dev.setstone.processor.logic.Trace;
import dev.setstone.processor.logic.TraceReader;
import dev.setstone.processor.recording.Recording;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules, the code that names them and the examples that name them, for who reviews without reading Java. Private values are
 * placeholders here too, and golden rows are counted only.
 */
final class Readback {

    private final Screened screened;

    Readback(Screened screened) {
        this.screened = screened;
    }

    /**
     * A step's rules.
     *
     * @param trace whether its code names rules: {@code given} or {@code none}
     * @param otherExamples those that name no rule
     */
    record OfStep(String step, String trace, List<OfRule> rules, List<String> otherExamples) {
        OfStep {
            rules = List.copyOf(rules);
            otherExamples = List.copyOf(otherExamples);
        }
    }

    /**
     * One rule.
     *
     * @param number from 1
     * @param code what names it; empty where nothing does
     * @param goldenRows how many of them name it
     */
    record OfRule(int number, String text, List<Code> code, List<String> examples, long goldenRows) {
        OfRule {
            code = List.copyOf(code);
            examples = List.copyOf(examples);
        }
    }

    /** Lines of the logic file, {@code from} and {@code to} included. */
    record Code(int from, int to, List<String> lines) {
        Code {
            lines = List.copyOf(lines);
        }
    }

    /** The steps of a workflow in the order of its interface. */
    List<OfStep> of(Workflow workflow, Recording recording) {
        Trace trace = new TraceReader().read(recording.logic(), workflow.brief());
        List<String> lines = screened.conceal(recording.logic()).lines().toList();
        Brief shown = screened.shown();
        List<OfStep> steps = new ArrayList<>();
        for (int i = 0; i < shown.steps().size(); i++) {
            steps.add(step(
                    shown,
                    shown.steps().get(i),
                    workflow.brief().steps().get(i),
                    trace.steps().get(i),
                    lines));
        }
        return steps;
    }

    private static OfStep step(Brief brief, StepBrief shown, StepBrief judged, Trace.OfStep trace, List<String> lines) {
        ExampleText texts = new ExampleText(brief.contract(), shown.signature());
        List<OfRule> rules = new ArrayList<>();
        for (int number = 1; number <= shown.spec().rules().size(); number++) {
            int rule = number;
            List<Code> code = trace.code().getOrDefault(rule, List.of()).stream()
                    .map(range -> code(range, lines))
                    .toList();
            List<String> examples = shown.examples().stream()
                    .filter(example ->
                            example.rule().filter(named -> named == rule).isPresent())
                    .map(texts::of)
                    .toList();
            long golden = judged.golden().stream()
                    .filter(row -> row.rule().filter(named -> named == rule).isPresent())
                    .count();
            rules.add(new OfRule(rule, shown.spec().rules().get(rule - 1).value(), code, examples, golden));
        }
        List<String> others = shown.examples().stream()
                .filter((Case example) -> example.rule().isEmpty())
                .map(texts::of)
                .toList();
        return new OfStep(shown.signature().name(), trace.isGiven() ? "given" : "none", rules, others);
    }

    private static Code code(Trace.Lines range, List<String> lines) {
        // A placeholder may have taken line breaks out of the file.
        int to = Math.min(range.to(), lines.size());
        int from = Math.min(range.from(), to + 1);
        return new Code(range.from(), range.to(), lines.subList(from - 1, to));
    }
}
