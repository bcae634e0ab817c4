package dev.setstone.processor.logic;

import dev.setstone.processor.logic.Change.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares two lists of parts, such as a step's rules then and now. */
final class ItemChanges {

    private final String what;
    private final String label;

    /**
     * A comparison.
     *
     * @param what the list in words, such as {@code step offer, rules}
     * @param label what it is called
     */
    ItemChanges(String what, String label) {
        this.what = what;
        this.label = label;
    }

    /** Each item is given by its number from 0, with its texts by path. */
    List<Change> between(
            SortedMap<Integer, SortedMap<String, String>> before, SortedMap<Integer, SortedMap<String, String>> now) {
        SortedMap<Integer, SortedMap<String, String>> gone = new TreeMap<>(before);
        SortedMap<Integer, SortedMap<String, String>> come = new TreeMap<>();
        List<Change> moved = new ArrayList<>();
        now.forEach((number, item) -> {
            int then = find(gone, item, number);
            if (then < 0) {
                come.put(number, item);
            } else {
                gone.remove(then);
                if (then != number && label.equals("rules")) {
                    moved.add(moved(then, number));
                }
            }
        });
        TreeSet<Integer> numbers = new TreeSet<>(gone.keySet());
        numbers.addAll(come.keySet());
        List<Change> changes = new ArrayList<>();
        numbers.forEach(number -> changes.add(change(number, leaves(gone.get(number)), leaves(come.get(number)))));
        changes.addAll(moved);
        return changes;
    }

    /** Where an item that says the same stood: at the same place, if it can be; -1 where there was none. */
    private static int find(
            SortedMap<Integer, SortedMap<String, String>> items, SortedMap<String, String> item, int number) {
        if (item.equals(items.get(number))) {
            return number;
        }
        return items.entrySet().stream()
                .filter(entry -> entry.getValue().equals(item))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    private Change change(int number, List<Leaf> was, List<Leaf> now) {
        String one = label.endsWith("s") && !label.equals("ensures") ? what.substring(0, what.length() - 1) : what;
        return new Change(one + " " + (number + 1), was, now);
    }

    private Change moved(int then, int now) {
        String step = what.substring(0, what.lastIndexOf(' ') + 1);
        return new Change(step + "the number of a rule that says the same", number(then), number(now));
    }

    private static List<Leaf> number(int number) {
        return List.of(new Leaf("number", "", Integer.toString(number + 1)));
    }

    private List<Leaf> leaves(@Nullable SortedMap<String, String> item) {
        List<Leaf> leaves = new ArrayList<>();
        if (item != null) {
            item.forEach((path, text) -> leaves.add(
                    new Leaf(path.isEmpty() ? label : path.substring(path.lastIndexOf('.') + 1), path, text)));
        }
        return leaves;
    }
}
