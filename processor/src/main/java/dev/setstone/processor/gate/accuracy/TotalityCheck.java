package dev.setstone.processor.gate.accuracy;

import dev.setstone.processor.brief.Case;
import dev.setstone.processor.brief.Case.Expectation;
import dev.setstone.processor.gate.execution.DeclaredExceptions;
import dev.setstone.processor.gate.execution.Executed.GeneratedRun;
import dev.setstone.processor.gate.execution.GateRule;
import dev.setstone.processor.gate.execution.Observation;
import dev.setstone.processor.sandbox.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A step that answers every input may throw even a declared exception only where the spec says so: in an example, in a golden
 * row, or in words. Undeclared ones don't come this far.
 */
final class TotalityCheck implements TemplateCheck {

    private final GateRule rule;

    TotalityCheck(GateRule rule) {
        this.rule = rule;
    }

    @Override
    public List<Observation> observe(Evidence evidence) {
        String words = evidence.words().toLowerCase(Locale.ROOT);
        if (words.contains("throw")) {
            return List.of();
        }
        List<String> shown = Stream.concat(evidence.step().examples().stream(), evidence.step().golden().stream())
                .map(Case::expectation)
                .filter(Expectation.Fails.class::isInstance)
                .map(expectation -> ((Expectation.Fails) expectation).exception())
                .toList();
        DeclaredExceptions expected = new DeclaredExceptions(shown);
        List<Observation> observations = new ArrayList<>();
        for (GeneratedRun run : evidence.runs().generated()) {
            if (run.result() instanceof RunResult.Threw threw && !expected.includes(threw) && !said(threw, words)) {
                String clause = "threw " + threw.exception() + ", which no rule and no example asks for";
                observations.add(evidence.ofGenerated(run, rule, threw.exception(), clause, threw.line()));
            }
        }
        return observations;
    }

    private static boolean said(RunResult.Threw threw, String words) {
        return Stream.concat(Stream.of(threw.exception()), threw.superclasses().stream())
                .map(name -> name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1))
                .filter(name -> !name.equals("Exception") && !name.equals("Object"))
                .anyMatch(name -> words.contains(name.toLowerCase(Locale.ROOT)));
    }
}
