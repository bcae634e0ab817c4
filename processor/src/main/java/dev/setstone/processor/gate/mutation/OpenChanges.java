package dev.setstone.processor.gate.mutation;

import dev.setstone.processor.gate.mutation.MutationReport.Survivor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The changes of accepted logic that its examples leave open. A recording keeps them among its measures, so that who builds it later
 * is told without trying every change again: they depend on nothing but the brief and the logic, and the recording fits both.
 *
 * @param survived how many survived
 * @param tried how many changes were tried
 * @param golden how many of the survivors golden rows notice
 * @param shown those that are told of; the others are counted
 */
public record OpenChanges(int survived, int tried, int golden, List<Survivor> shown) {

    /** How many are told of at most. */
    static final int SHOWN = 5;

    private static final String PREFIX = "mutants.";
    private static final String SURVIVED = PREFIX + "survived";
    private static final String TRIED = PREFIX + "tried";
    private static final String GOLDEN = PREFIX + "golden-noticed";

    public OpenChanges {
        shown = List.copyOf(shown);
    }

    /** As measures of a recording. */
    SortedMap<String, String> measures() {
        SortedMap<String, String> measures = new TreeMap<>();
        measures.put(SURVIVED, String.valueOf(survived));
        measures.put(TRIED, String.valueOf(tried));
        measures.put(GOLDEN, String.valueOf(golden));
        for (int i = 0; i < shown.size(); i++) {
            Survivor survivor = shown.get(i);
            measures.put(name(i, "change"), survivor.change());
            measures.put(name(i, "example"), survivor.example());
            measures.put(name(i, "golden-rows"), String.valueOf(survivor.goldenRows()));
            measures.put(name(i, "step"), survivor.step());
        }
        return Collections.unmodifiableSortedMap(measures);
    }

    /** What the measures of a recording say; empty where they say nothing of it, or not all of it. */
    public static Optional<OpenChanges> of(SortedMap<String, String> measures) {
        try {
            List<Survivor> shown = new ArrayList<>();
            while (measures.containsKey(name(shown.size(), "change"))) {
                int i = shown.size();
                shown.add(new Survivor(
                        measures.getOrDefault(name(i, "step"), ""),
                        measures.getOrDefault(name(i, "change"), ""),
                        number(measures, name(i, "golden-rows")),
                        measures.getOrDefault(name(i, "example"), "")));
            }
            OpenChanges open = new OpenChanges(
                    number(measures, SURVIVED), number(measures, TRIED), number(measures, GOLDEN), shown);
            return open.measures().entrySet().stream()
                                    .allMatch(one -> one.getValue().equals(measures.get(one.getKey())))
                            && shown.isEmpty() == (open.survived == 0)
                    ? Optional.of(open)
                    : Optional.empty();
        } catch (NumberFormatException unknown) {
            return Optional.empty();
        }
    }

    private static int number(SortedMap<String, String> measures, String name) {
        return Integer.parseInt(measures.getOrDefault(name, ""));
    }

    private static String name(int index, String part) {
        return String.format(Locale.ROOT, "%ssurvivor.%02d.%s", PREFIX, index + 1, part);
    }

    /** What to tell the spec's author; empty when the examples leave nothing open. */
    public Optional<String> warning() {
        if (survived == 0) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        lines.add(survived + " of " + tried + " small changes to it go unnoticed by every example"
                + (golden > 0 ? "; " + golden + " of these only golden rows notice" : ""));
        for (Survivor survivor : shown) {
            lines.add("  " + survivor.change() + golden(survivor.goldenRows())
                    + ". If the answer is right, add to the examples of " + survivor.step() + ":");
            lines.add("      " + survivor.example());
        }
        if (survived > shown.size()) {
            lines.add("  and " + (survived - shown.size()) + " more");
        }
        return Optional.of(String.join("\n", lines));
    }

    private static String golden(int rows) {
        return rows == 0 ? "" : " (" + rows + (rows == 1 ? " golden row notices)" : " golden rows notice)");
    }
}
