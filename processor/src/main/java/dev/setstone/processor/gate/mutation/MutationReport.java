package dev.setstone.processor.gate.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a mutation check found.
 *
 * @param possible how many changes the logic allows
 * @param chosen how many of them were to be tried
 * @param noticed how many an example notices
 * @param refused how many no example notices, but a gate would refuse for what they do on generated inputs
 * @param alike how many nothing tells from the logic; they count neither for nor against the examples
 * @param survivors those that nothing refuses although they give other results, the most telling first
 * @param complete whether all that were chosen could be tried in time
 */
public record MutationReport(
        int possible, int chosen, int noticed, int refused, int alike, List<Survivor> survivors, boolean complete) {

    /** How many are told of; the others are counted. */
    static final int SHOWN = 5;

    public MutationReport {
        survivors = List.copyOf(survivors);
    }

    /**
     * A change that the examples leave open.
     *
     * @param step the step whose results it changes
     * @param change where it is and what it changes, in the words of the source
     * @param goldenRows how many golden rows notice
     * @param example an item for the step's examples that would settle it, as a line of YAML
     */
    public record Survivor(String step, String change, int goldenRows, String example) {}

    /** How many changes were tried. */
    public int tried() {
        return noticed + refused + alike + survivors.size();
    }

    /**
     * What is measured of the examples, the same on any machine. Nothing when the check was cut short, since how far it comes then
     * depends on the machine.
     */
    public SortedMap<String, String> measures() {
        return complete
                ? Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
                        "mutants.alike", String.valueOf(alike),
                        "mutants.killed", noticed + "/" + tried(),
                        "mutants.refused", String.valueOf(refused),
                        "mutants.survived", String.valueOf(survivors.size()))))
                : Collections.emptySortedMap();
    }

    /** What to tell the spec's author; empty when the examples leave nothing open. */
    public Optional<String> warning() {
        if (survivors.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        lines.add(survivors.size() + " of " + tried() + " small changes to it go unnoticed" + summary());
        List<Survivor> shown = shown();
        for (Survivor survivor : shown) {
            lines.add("  " + survivor.change() + golden(survivor.goldenRows())
                    + ". If the answer is right, add to the examples of " + survivor.step() + ":");
            lines.add("      " + survivor.example());
        }
        if (survivors.size() > shown.size()) {
            lines.add("  and " + (survivors.size() - shown.size()) + " more");
        }
        return Optional.of(String.join("\n", lines));
    }

    /** What to say of the check itself; empty when there is nothing to say. */
    public Optional<String> note() {
        return complete
                ? Optional.empty()
                : Optional.of("the time for the mutation check of its examples was over after " + tried() + " of "
                        + chosen + " changes, so that nothing was measured");
    }

    /** The first ones; of those that one example settles, the first. */
    private List<Survivor> shown() {
        Set<String> examples = new HashSet<>();
        return survivors.stream()
                .filter(survivor -> examples.add(survivor.example()))
                .limit(SHOWN)
                .toList();
    }

    private String summary() {
        long golden = survivors.stream().filter(one -> one.goldenRows() > 0).count();
        return " by every example" + (golden > 0 ? "; " + golden + " of these only golden rows notice" : "");
    }

    private static String golden(int rows) {
        return rows == 0 ? "" : " (" + rows + (rows == 1 ? " golden row notices)" : " golden rows notice)");
    }
}
