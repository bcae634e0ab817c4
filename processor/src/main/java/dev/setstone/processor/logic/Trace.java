package dev.setstone.processor.logic;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which code says that it serves which rule, by comments such as {@code // rule 3}.
 *
 * @param steps the steps in the order of the interface
 * @param strays comments that name a rule which no step has that reaches them, in the order of the lines
 */
public record Trace(List<OfStep> steps, List<Stray> strays) {

    public Trace {
        steps = List.copyOf(steps);
        strays = List.copyOf(strays);
    }

    /**
     * The trace of one step.
     *
     * @param rules how many rules it has
     * @param code for each rule that is named, from 1, the lines that name it; empty where no trace is given
     * @param silent the methods that it reaches and that name no rule, its own included, in the order of the file
     */
    public record OfStep(String step, int rules, SortedMap<Integer, List<Lines>> code, List<String> silent) {
        public OfStep {
            code = new TreeMap<>(code);
            silent = List.copyOf(silent);
        }

        /** Whether its code names any rule. Logic need not. */
        public boolean isGiven() {
            return !code.isEmpty();
        }

        /** The rules that no code names, although other code names rules. */
        public List<Integer> unserved() {
            return isGiven()
                    ? IntStream.rangeClosed(1, rules)
                            .boxed()
                            .filter(rule -> !code.containsKey(rule))
                            .toList()
                    : List.of();
        }
    }

    /** Lines of the file, both from 1 and included. */
    public record Lines(int from, int to) {}

    /** A comment that names a rule that is not there. */
    public record Stray(int rule, int line) {}

    /** The trace of the step of that name; it must have one. */
    public OfStep of(String step) {
        return steps.stream()
                .filter(each -> each.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no step is called " + step));
    }
}
