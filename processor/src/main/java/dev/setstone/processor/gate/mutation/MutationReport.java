package dev.setstone.processor.gate.mutation;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
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
        SortedMap<String, String> measures = new TreeMap<>();
        if (complete) {
            measures.putAll(open().measures());
            measures.put("mutants.alike", String.valueOf(alike));
            measures.put("mutants.killed", noticed + "/" + tried());
            measures.put("mutants.refused", String.valueOf(refused));
        }
        return Collections.unmodifiableSortedMap(measures);
    }

    /** What the examples leave open. */
    public OpenChanges open() {
        long golden = survivors.stream().filter(one -> one.goldenRows() > 0).count();
        Set<String> examples = new HashSet<>();
        // Of those that one example settles, the first.
        List<Survivor> shown = survivors.stream()
                .filter(survivor -> examples.add(survivor.example()))
                .limit(OpenChanges.SHOWN)
                .toList();
        return new OpenChanges(survivors.size(), tried(), (int) golden, shown);
    }

    /** What to say of the check itself; empty when there is nothing to say. */
    public Optional<String> note() {
        return complete
                ? Optional.empty()
                : Optional.of("the time for the mutation check of its examples was over after " + tried() + " of "
                        + chosen + " changes, so that nothing was measured");
    }
}
