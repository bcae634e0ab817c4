package dev.setstone.processor.gate.mutation;

import dev.setstone.processor.brief.Case;
import dev.setstone.processor.brief.InputGenerator;
import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.Property;
import dev.setstone.processor.gate.accuracy.CaseJudge;
import dev.setstone.processor.gate.accuracy.SimplestInput;
import dev.setstone.processor.gate.execution.DeclaredExceptions;
import dev.setstone.processor.gate.execution.Executed.GeneratedRun;
import dev.setstone.processor.gate.execution.ValueComparison;
import dev.setstone.processor.gate.execution.ValueWalk;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.sandbox.Compilation;
import dev.setstone.processor.sandbox.RunRequest;
import dev.setstone.processor.sandbox.RunRequest.World;
import dev.setstone.processor.sandbox.RunResult;
import dev.setstone.processor.sandbox.Runner;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Runs changed logic for one step: first on the examples, and only if none of them notices on everything else. */
final class StepMutant {

    private static final Set<String> LINKING = Set.of(
            "java.lang.VerifyError",
            "java.lang.ClassFormatError",
            "java.lang.IncompatibleClassChangeError",
            "java.lang.NoSuchMethodError",
            "java.lang.NoSuchFieldError");

    private static final int INPUTS = 800;
    /** So many are run at a time: most changes that any input shows are shown by one of the first. */
    private static final int TOGETHER = 100;
    /** How long all inputs together may be, in characters. */
    private static final int HEAVIEST = 300_000;

    private static final long SEED = 1978;

    private final Runner runner;
    private final Contract contract;
    private final StepBrief step;
    private final Compilation logic;
    private final List<List<Value>> inputs;
    private final List<List<GeneratedRun>> observed = new ArrayList<>();
    private final CaseJudge judge;
    private final ValueComparison comparison;
    private final SuggestedExample suggestion;

    /**
     * A step of accepted logic.
     *
     * @param logic the accepted logic
     */
    StepMutant(Runner runner, Contract contract, StepBrief step, Compilation logic) {
        this.runner = runner;
        this.contract = contract;
        this.step = step;
        this.logic = logic;
        this.inputs = inputs();
        this.comparison = new ValueComparison(step.spec().tolerance().map(Located::value));
        this.judge = new CaseJudge(comparison);
        this.suggestion = new SuggestedExample(contract);
    }

    /** There are more of them than a gate needs: a change that none of them shows goes untold. */
    private List<List<Value>> inputs() {
        StepBrief shown = new StepBrief(step.signature(), step.spec(), step.examples(), List.of(), step.properties());
        return light(new InputGenerator().generate(shown, contract, SEED, INPUTS));
    }

    /** As many of them as are not too much to send and to run for each change. */
    private static List<List<Value>> light(List<List<Value>> inputs) {
        List<List<Value>> light = new ArrayList<>();
        int weight = 0;
        for (List<Value> input : inputs) {
            weight += input.toString().length();
            if (weight <= HEAVIEST) {
                light.add(input);
            }
        }
        return light;
    }

    /** Whether an example notices; {@link Fate.Alike} when none does. */
    Fate onExamples(Compilation program) throws SandboxException {
        List<RunResult> results = run(program, arguments(step.examples()));
        if (results.stream().anyMatch(StepMutant::isUnusable)) {
            return new Fate.Unusable();
        }
        for (int i = 0; i < results.size(); i++) {
            RunResult result = results.get(i);
            if (judge.judge(step.examples().get(i), result).isPresent() || isBroken(result)) {
                return new Fate.Noticed();
            }
        }
        return new Fate.Alike();
    }

    /**
     * What generated inputs and golden rows say. It stops at the first inputs that tell the two apart: whether later ones would break
     * a rule of the gates is not looked at.
     */
    Fate onEverythingElse(Compilation program) throws SandboxException {
        for (int i = 0; i * TOGETHER < inputs.size(); i++) {
            Fate fate = onGenerated(program, observed(i));
            if (!(fate instanceof Fate.Alike)) {
                return fate;
            }
        }
        return new Fate.Alike();
    }

    private Fate onGenerated(Compilation program, List<GeneratedRun> generated) throws SandboxException {
        List<RunResult> results =
                run(program, generated.stream().map(GeneratedRun::arguments).toList());
        List<GeneratedRun> telling = new ArrayList<>();
        for (int i = 0; i < generated.size(); i++) {
            GeneratedRun before = generated.get(i);
            if (isRefused(results.get(i))) {
                return new Fate.Refused();
            }
            if (differ(before.result(), results.get(i))) {
                telling.add(before);
            }
        }
        if (telling.isEmpty()) {
            return new Fate.Alike();
        }
        GeneratedRun simplest = Collections.min(
                telling,
                Comparator.<GeneratedRun>comparingInt(run -> text(run).length()).thenComparing(this::text));
        int goldenRows = noticing(run(program, arguments(step.golden())));
        return new Fate.Unnoticed(step, simplest.arguments(), simplest.result(), goldenRows);
    }

    /** What the accepted logic gives on some of the inputs, run when it is first asked for. */
    private List<GeneratedRun> observed(int part) throws SandboxException {
        while (observed.size() <= part) {
            int from = observed.size() * TOGETHER;
            List<List<Value>> some = inputs.subList(from, Math.min(from + TOGETHER, inputs.size()));
            List<RunResult> results = run(logic, some);
            List<GeneratedRun> good = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                if (!isRefused(results.get(i))) {
                    good.add(new GeneratedRun(some.get(i), results.get(i)));
                }
            }
            observed.add(good);
        }
        return observed.get(part);
    }

    /** The same with an input that is as simple as it can be and still tells the two apart. */
    Fate.Unnoticed simplest(Fate.Unnoticed found, Compilation changed) throws SandboxException {
        GeneratedRun start = new GeneratedRun(found.arguments(), found.answer());
        GeneratedRun simplest = new SimplestInput(step.signature(), contract).from(start, inputs -> {
            List<RunResult> before = run(logic, inputs);
            List<RunResult> after = run(changed, inputs);
            Optional<GeneratedRun> first = IntStream.range(0, inputs.size())
                    .filter(i -> !isRefused(before.get(i))
                            && !isRefused(after.get(i))
                            && differ(before.get(i), after.get(i)))
                    .mapToObj(i -> new GeneratedRun(inputs.get(i), before.get(i)))
                    .findFirst();
            return new SimplestInput.Outcome(first, SimplestInput.lost(before) || SimplestInput.lost(after));
        });
        return new Fate.Unnoticed(step, simplest.arguments(), simplest.result(), found.goldenRows());
    }

    private String text(GeneratedRun run) {
        return suggestion.of(step, run.arguments(), run.result());
    }

    private int noticing(List<RunResult> golden) {
        int noticing = 0;
        for (int i = 0; i < golden.size(); i++) {
            boolean notices = judge.judge(step.golden().get(i), golden.get(i)).isPresent() || isBroken(golden.get(i));
            noticing += notices ? 1 : 0;
        }
        return noticing;
    }

    private List<RunResult> run(Compilation program, List<List<Value>> arguments) throws SandboxException {
        return runner.run(new RunRequest(
                program,
                contract.qualified(contract.logicName()),
                contract.binaryName(),
                step.signature().name(),
                step.properties().stream().map(Property::method).toList(),
                arguments,
                World.PLAIN));
    }

    private static List<List<Value>> arguments(List<Case> cases) {
        return cases.stream().map(Case::arguments).toList();
    }

    private static boolean isUnusable(RunResult result) {
        return result instanceof RunResult.Threw threw
                && Stream.concat(Stream.of(threw.exception()), threw.superclasses().stream())
                        .anyMatch(LINKING::contains);
    }

    private static boolean isBroken(RunResult result) {
        return result instanceof RunResult.Returned returned
                && (!returned.brokenProperties().isEmpty() || returned.changedArguments());
    }

    /** Whether the execution gate, or a property, would refuse it for this result. */
    private boolean isRefused(RunResult result) {
        if (result instanceof RunResult.Threw threw) {
            return !new DeclaredExceptions(step.signature().thrown()).includes(threw);
        }
        if (result instanceof RunResult.Returned returned) {
            return isBroken(result)
                    || new ValueWalk(contract)
                            .places(step.signature().result(), returned.value()).stream()
                                    .anyMatch(place -> place.value() instanceof Value.Nothing && !place.nullAllowed());
        }
        return true;
    }

    private boolean differ(RunResult one, RunResult other) {
        if (one instanceof RunResult.Returned before && other instanceof RunResult.Returned after) {
            Optional<ValueComparison.Difference> difference = comparison.first(before.value(), after.value());
            return difference.isPresent();
        }
        if (one instanceof RunResult.Threw before && other instanceof RunResult.Threw after) {
            return !before.exception().equals(after.exception());
        }
        return true;
    }
}
