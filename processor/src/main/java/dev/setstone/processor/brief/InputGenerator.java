package dev.setstone.processor.brief;

import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.Members;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Makes arguments for a step that its contract allows: half of them are examples with one place changed, mostly to a boundary
 * that the rules name; of the others, some mix examples and some are random. The same step, seed and count give the same arguments on any machine.
 */
public final class InputGenerator {

    /** Random draws that may be in vain before the inputs count as exhausted, for each input that is wanted. */
    private static final int PATIENCE = 20;

    /**
     * Generates lists of arguments, each once.
     *
     * @param given the step
     * @param count how many; fewer come when the step has fewer inputs, such as one boolean
     */
    public List<List<Value>> generate(StepBrief given, Contract contract, long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        Members members = new Members(contract);
        ValuePool pool = new ValuePool(members, new ScalarBoundaries(new Hints(given, contract)), random);
        StepBrief step = new OpenPorts(given, members, pool).opened();
        List<TypeUse> types =
                step.signature().parameters().stream().map(Parameter::type).toList();
        List<List<Value>> varied = varied(step, types, new Variations(members, pool), pool);
        shuffle(varied, random);
        Set<List<Value>> inputs = new LinkedHashSet<>(varied.subList(0, Math.min(varied.size(), (count + 1) / 2)));
        Recombination mixed = new Recombination(types, step.examples(), members, pool, random);
        for (int draw = 0; draw < count * PATIENCE && inputs.size() < count; draw++) {
            inputs.add(
                    draw % 2 == 0
                            ? mixed.draw()
                            : types.stream().map(pool::random).toList());
        }
        varied.stream().takeWhile(next -> inputs.size() < count).forEach(inputs::add);
        return inputs.stream().limit(count).toList();
    }

    /** Every variation of every example, or of the smallest arguments where there is none. */
    private static List<List<Value>> varied(
            StepBrief step, List<TypeUse> types, Variations variations, ValuePool pool) {
        List<List<Value>> bases = step.examples().isEmpty()
                ? List.of(types.stream().map(pool::smallest).toList())
                : step.examples().stream().map(Case::arguments).toList();
        Set<List<Value>> varied = new LinkedHashSet<>();
        for (List<Value> base : bases) {
            for (int i = 0; i < types.size(); i++) {
                for (Value changed : variations.of(base.get(i), types.get(i))) {
                    List<Value> copy = new ArrayList<>(base);
                    copy.set(i, changed);
                    varied.add(List.copyOf(copy));
                }
            }
        }
        return new ArrayList<>(varied);
    }

    private static void shuffle(List<List<Value>> list, SplittableRandom random) {
        for (int i = list.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            List<Value> swapped = list.get(i);
            list.set(i, list.get(other));
            list.set(other, swapped);
        }
    }
}
