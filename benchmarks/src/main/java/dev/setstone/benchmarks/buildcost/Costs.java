package dev.setstone.benchmarks.buildcost;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** What processing added, paired: each process with a processor minus the one without in the same round. */
final class Costs {

    private final List<Measured> measured;
    private final String jdk;
    private final ToDoubleFunction<Measured> unit;

    /**
     * Costs on one JDK.
     *
     * @param unit what is counted
     */
    Costs(List<Measured> measured, String jdk, ToDoubleFunction<Measured> unit) {
        this.measured = List.copyOf(measured);
        this.jdk = jdk;
        this.unit = unit;
    }

    /** The numbers of types for which there is something in this mode. */
    SortedSet<Integer> sizes(String tool, String mode) {
        SortedSet<Integer> sizes = new TreeSet<>();
        measured.stream()
                .filter(each -> each.jdk().equals(jdk)
                        && each.tool().equals(tool)
                        && each.mode().equals(mode))
                .forEach(each -> sizes.add(each.size()));
        return sizes;
    }

    /** What one size adds, by round. */
    Spread added(String tool, String mode, int size) {
        return perRound(round -> value(tool, mode, size, round) - value(tool, "none", size, round));
    }

    /** What one more type adds between two sizes, by round. */
    Spread marginal(String tool, String mode, int from, int to) {
        return perRound(round -> slope(tool, mode, from, to, round));
    }

    /** What one size adds, as a share of what it adds with another tool. */
    Spread addedRatio(String tool, String mode, String other, int size) {
        return perRound(round -> (value(tool, mode, size, round) - value(tool, "none", size, round))
                / (value(other, "proc", size, round) - value(other, "none", size, round)));
    }

    /** The marginal cost as a share of another tool's. */
    Spread marginalRatio(String tool, String mode, String other, int from, int to) {
        return perRound(round -> slope(tool, mode, from, to, round) / slope(other, "proc", from, to, round));
    }

    /** How much a type costs beyond the middle size, as a share of what it costs before. */
    Spread bend(String tool, int from, int middle, int to) {
        return perRound(round -> slope(tool, "proc", middle, to, round) / slope(tool, "proc", from, middle, round));
    }

    /** The numbers themselves. */
    Spread whole(String tool, String mode, int size) {
        return perRound(round -> value(tool, mode, size, round));
    }

    private double slope(String tool, String mode, int from, int to, int round) {
        double more = value(tool, mode, to, round) - value(tool, "none", to, round);
        double fewer = value(tool, mode, from, round) - value(tool, "none", from, round);
        return (more - fewer) / (to - from);
    }

    private Spread perRound(ToDoubleFunction<Integer> formula) {
        List<Double> values = new ArrayList<>();
        for (int round = 1; round <= rounds(); round++) {
            double value = formula.applyAsDouble(round);
            if (!Double.isNaN(value)) {
                values.add(value);
            }
        }
        return new Spread(values);
    }

    int rounds() {
        return measured.stream().mapToInt(Measured::round).max().orElse(0);
    }

    private double value(String tool, String mode, int size, int round) {
        return measured.stream()
                .filter(each -> each.jdk().equals(jdk)
                        && each.tool().equals(tool)
                        && each.mode().equals(mode)
                        && each.size() == size
                        && each.round() == round)
                .mapToDouble(unit)
                .findFirst()
                .orElse(Double.NaN);
    }
}
