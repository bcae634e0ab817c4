package dev.setstone.processor.gate.mutation;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.gate.accuracy.Accepted;
import dev.setstone.processor.gate.mutation.MutationReport.Survivor;
import dev.setstone.processor.gate.security.Cleared;
import dev.setstone.processor.sandbox.Compilation;
import dev.setstone.processor.sandbox.Runner;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.sandbox.SandboxLimits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Finds what the examples leave open: changes accepted logic in small ways, as in mutation testing (DeMillo, Lipton and Sayward,
 * 1978), and looks whether an example notices. It refuses nothing; it is about the spec, not about the logic.
 */
public final class MutationCheck {

    /** How many changes are tried unless a test wants fewer. */
    public static final int MOST = 200;

    /** How long all of them may take, in milliseconds. */
    public static final long MILLIS = 30_000;

    private static final int CALL_MILLIS = 1_000;

    private final Runner runner;
    private final int most;
    private final long millis;

    /**
     * A check.
     *
     * @param runner best with {@link #limits()}, since changed loops may go on for ever
     * @param most how many changes are tried
     * @param millis after how many milliseconds no further one is
     */
    public MutationCheck(Runner runner, int most, long millis) {
        this.runner = runner;
        this.most = most;
        this.millis = millis;
    }

    /** Bounds for the children that run changed logic: the first call that breaks one settles the matter. */
    public static SandboxLimits limits() {
        return SandboxLimits.defaults().withCallMillis(CALL_MILLIS).withReplacements(0);
    }

    /**
     * Checks the examples behind accepted logic.
     *
     * @throws SandboxException when no child can be used
     */
    public MutationReport check(Accepted accepted) throws SandboxException {
        return new Run(accepted).report();
    }

    /** One logic under check. */
    private final class Run {

        private final Cleared cleared;
        private final Contract contract;
        private final SortedMap<String, byte[]> classes;
        private final SourceLines source;
        private final Map<String, MutableClass> mutable = new LinkedHashMap<>();
        private final Map<String, StepMutant> steps = new LinkedHashMap<>();
        private final CallGraph calls;
        private final List<Mutation> possible = new ArrayList<>();
        private final Map<Class<?>, Integer> fates = new LinkedHashMap<>();
        private final Map<Mutation, Fate.Unnoticed> unnoticed = new LinkedHashMap<>();

        Run(Accepted accepted) {
            this.cleared = accepted.executed().wellFormed().cleared();
            Brief brief = cleared.candidate().brief();
            this.contract = brief.contract();
            this.classes = cleared.compilation().logicClasses();
            this.source = new SourceLines(cleared.candidate().source());
            this.calls = new CallGraph(classes, contract.qualified(contract.logicName()));
            EnumSuccessors enums = new EnumSuccessors(contract);
            classes.forEach((name, file) -> mutable.put(name, new MutableClass(name, file, enums, source)));
            mutable.values().forEach(one -> possible.addAll(one.mutations()));
            for (StepBrief step : brief.steps()) {
                steps.put(step.signature().name(), new StepMutant(runner, contract, step, cleared.compilation()));
            }
        }

        MutationReport report() throws SandboxException {
            List<Mutation> chosen = new Selection(most).of(possible);
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
            boolean complete = true;
            for (Mutation mutation : chosen) {
                if (System.nanoTime() - end >= 0) {
                    complete = false;
                    break;
                }
                Fate fate = fate(mutation);
                fates.merge(fate.getClass(), 1, Integer::sum);
                if (fate instanceof Fate.Unnoticed found) {
                    unnoticed.put(mutation, found);
                }
            }
            return new MutationReport(
                    possible.size(),
                    chosen.size(),
                    fates.getOrDefault(Fate.Noticed.class, 0),
                    fates.getOrDefault(Fate.Refused.class, 0),
                    fates.getOrDefault(Fate.Alike.class, 0),
                    survivors(complete),
                    complete);
        }

        private Fate fate(Mutation mutation) throws SandboxException {
            Compilation program = program(mutation);
            List<StepMutant> reached = new ArrayList<>();
            for (Map.Entry<String, StepMutant> step : steps.entrySet()) {
                if (calls.reaches(step.getKey(), mutation)) {
                    reached.add(step.getValue());
                }
            }
            for (StepMutant step : reached) {
                Fate fate = step.onExamples(program);
                if (!(fate instanceof Fate.Alike)) {
                    return fate;
                }
            }
            Fate worst = new Fate.Alike();
            for (StepMutant step : reached) {
                Fate fate = step.onEverythingElse(program);
                if (fate instanceof Fate.Refused) {
                    return fate;
                }
                worst = worst instanceof Fate.Alike ? fate : worst;
            }
            return worst;
        }

        private Compilation program(Mutation mutation) {
            SortedMap<String, byte[]> changed = new TreeMap<>(classes);
            changed.computeIfPresent(
                    mutation.className(),
                    (name, file) ->
                            new MutableClass(name, file, new EnumSuccessors(contract), source).mutated(mutation));
            return new Compilation(changed, cleared.compilation().userClasses(), List.of());
        }

        /** What nothing at all notices comes first, then bounds before everything else. */
        private List<Survivor> survivors(boolean inTime) throws SandboxException {
            List<Map.Entry<Mutation, Fate.Unnoticed>> ordered = unnoticed.entrySet().stream()
                    .sorted(Comparator.<Map.Entry<Mutation, Fate.Unnoticed>>comparingInt(
                                    entry -> entry.getValue().goldenRows() == 0 ? 0 : 1)
                            .thenComparing(entry -> entry.getKey().kind())
                            .thenComparingInt(entry -> entry.getKey().line())
                            .thenComparingInt(entry -> entry.getKey().number()))
                    .toList();
            ChangeText text = new ChangeText(source, possible);
            List<Survivor> survivors = new ArrayList<>();
            Set<String> examples = new HashSet<>();
            for (Map.Entry<Mutation, Fate.Unnoticed> entry : ordered) {
                Survivor survivor = survivor(text, entry.getKey(), entry.getValue());
                // Only those that are shown are worth the time.
                boolean shown = examples.size() < OpenChanges.SHOWN && examples.add(survivor.example());
                survivors.add(
                        shown && inTime
                                ? survivor(text, entry.getKey(), simplest(entry.getKey(), entry.getValue()))
                                : survivor);
            }
            return survivors;
        }

        private Fate.Unnoticed simplest(Mutation mutation, Fate.Unnoticed found) throws SandboxException {
            StepMutant step = steps.get(found.step().signature().name());
            return step == null ? found : step.simplest(found, program(mutation));
        }

        private Survivor survivor(ChangeText text, Mutation mutation, Fate.Unnoticed fate) {
            String example = new SuggestedExample(contract).of(fate.step(), fate.arguments(), fate.answer());
            return new Survivor(fate.step().signature().name(), text.of(mutation), fate.goldenRows(), example);
        }
    }
}
