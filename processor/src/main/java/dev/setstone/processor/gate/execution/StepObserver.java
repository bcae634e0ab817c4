package dev.setstone.processor.gate.execution;

import dev.setstone.processor.brief.Case;
import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.gate.execution.CallJudge.Breach;
import dev.setstone.processor.gate.execution.Observation.Hidden;
import dev.setstone.processor.gate.execution.Observation.Shown;
import dev.setstone.processor.gate.execution.Observation.Source;
import dev.setstone.processor.gate.execution.StepTrial.Elsewhere;
import dev.setstone.processor.gate.execution.StepTrial.Runs;
import dev.setstone.processor.sandbox.RunRequest.World;
import dev.setstone.processor.sandbox.RunResult;
import dev.setstone.processor.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Judges all runs of one step and says of each breach as much as a model may know about it. */
final class StepObserver {

    private static final String REVERSED = "with its sets and maps in the reverse order";
    private static final String ELSEWHERE = "under another locale, zone, charset and hash seed";

    private final StepBrief step;
    private final CallJudge judge;
    private final CallText text = new CallText();

    StepObserver(StepBrief step, Contract contract) {
        this.step = step;
        this.judge = new CallJudge(step.signature(), contract);
    }

    List<Observation> observe(Runs runs) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < step.examples().size(); i++) {
            RunResult plain = runs.plain().examples().get(i);
            List<Breach> breaches = new ArrayList<>(judge.judge(plain));
            for (Elsewhere other : runs.others()) {
                breaches.addAll(elsewhere(plain, other.runs().examples().get(i), other.world()));
                breaches.addAll(elsewhere(plain, other.runs().repeated().get(i), other.world()));
            }
            RunResult repeated = runs.plain().repeated().get(i);
            breaches.addAll(judge.judge(repeated));
            judge.compare(plain, repeated, ExecutionRule.NON_DETERMINISTIC, "when called again")
                    .ifPresent(breaches::add);
            observations.addAll(ofExample(step.examples().get(i), plain, breaches));
        }
        for (int i = 0; i < runs.generated().size(); i++) {
            RunResult plain = runs.plain().generated().get(i);
            List<Breach> breaches = new ArrayList<>(judge.judge(plain));
            for (Elsewhere other : runs.others()) {
                other.generated(i).ifPresent(found -> breaches.addAll(elsewhere(plain, found, other.world())));
            }
            observations.addAll(ofGenerated(runs.generated().get(i), breaches));
        }
        for (int i = 0; i < step.golden().size(); i++) {
            RunResult plain = runs.plain().golden().get(i);
            List<Breach> breaches = new ArrayList<>(judge.judge(plain));
            for (Elsewhere other : runs.others()) {
                breaches.addAll(elsewhere(plain, other.runs().golden().get(i), other.world()));
            }
            observations.addAll(ofGolden(step.golden().get(i), plain, breaches));
        }
        return withoutFallout(observations);
    }

    private List<Breach> elsewhere(RunResult plain, RunResult other, World world) {
        List<Breach> breaches = new ArrayList<>(judge.judge(other));
        boolean reversed = world == World.REVERSED;
        judge.compare(
                        plain,
                        other,
                        reversed ? ExecutionRule.ORDER_DEPENDENT : ExecutionRule.NON_DETERMINISTIC,
                        reversed ? REVERSED : ELSEWHERE)
                .ifPresent(breaches::add);
        return breaches;
    }

    private List<Observation> ofExample(Case example, RunResult plain, List<Breach> breaches) {
        String call = "example \"" + example.name() + "\": " + text.call(step.signature(), example.arguments());
        List<Breach> all = new ArrayList<>(breaches);
        if (plain instanceof RunResult.Inapplicable inapplicable) {
            String clause = "can't be called, since the contract's own types refuse the arguments: "
                    + text.quoted(inapplicable.reason());
            all.add(new Breach(ExecutionRule.EXAMPLE_INAPPLICABLE, "", clause, 0));
        }
        return shown(Source.EXAMPLE, call, all);
    }

    private List<Observation> ofGenerated(List<Value> arguments, List<Breach> breaches) {
        return shown(Source.GENERATED, "generated input: " + text.call(step.signature(), arguments), breaches);
    }

    private List<Observation> shown(Source source, String call, List<Breach> breaches) {
        Set<String> said = new TreeSet<>();
        return breaches.stream()
                .filter(breach -> said.add(breach.rule().key() + " " + breach.kind()))
                .<Observation>map(breach -> new Shown(
                        step.signature().name(),
                        breach.rule(),
                        breach.kind(),
                        source,
                        call + " " + breach.clause(),
                        breach.line()))
                .toList();
    }

    private List<Observation> ofGolden(Case row, RunResult plain, List<Breach> breaches) {
        Set<GateRule> broken = new LinkedHashSet<>();
        breaches.forEach(breach -> broken.add(breach.rule()));
        if (plain instanceof RunResult.Inapplicable) {
            broken.add(ExecutionRule.EXAMPLE_INAPPLICABLE);
        }
        return broken.stream()
                .<Observation>map(rule -> new Hidden(step.signature().name(), rule, "", row.rule()))
                .toList();
    }

    /** What was not run is worth saying only when nothing says why. */
    private static List<Observation> withoutFallout(List<Observation> observations) {
        List<Observation> causes = observations.stream()
                .filter(one -> one.rule() != ExecutionRule.NOT_RUN)
                .toList();
        return causes.isEmpty() ? observations : causes;
    }
}
