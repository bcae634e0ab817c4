package dev.setstone.processor.gate.compliance;

import dev.setstone.processor.gate.compliance.Fact.Datum;
import dev.setstone.processor.gate.compliance.Fact.Made;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is known between methods: what their parameters, results, fields and objects may hold. Facts are only ever added, so that
 * following the code again and again comes to an end.
 */
final class Flows {

    private final Map<String, Set<Fact>> facts = new HashMap<>();
    private boolean changed;

    /** Whether anything was added since this was last asked. */
    boolean hasChanged() {
        boolean was = changed;
        changed = false;
        return was;
    }

    Set<Fact> parameter(String method, int index) {
        return known(method + " parameter " + index);
    }

    void passes(String method, int index, Flow value) {
        add(method + " parameter " + index, value.facts());
    }

    Set<Fact> result(String method) {
        return known(method + " result");
    }

    void returns(String method, Flow value) {
        add(method + " result", value.facts());
    }

    Set<Fact> field(String owner, String name) {
        return known(owner + " field " + name);
    }

    void stores(String owner, String name, Flow value) {
        add(owner + " field " + name, value.facts());
    }

    /** Puts facts into whatever object the value may be. */
    void puts(Flow into, Collection<? extends Fact> what) {
        for (Fact fact : into.facts()) {
            if (fact instanceof Made made) {
                add(made, what);
            }
        }
    }

    /** What the value may be and what the objects that it may be may hold. */
    Set<Fact> everything(Flow value) {
        Set<Fact> all = new HashSet<>(value.facts());
        List<Fact> open = new ArrayList<>(value.facts());
        while (!open.isEmpty()) {
            Fact next = open.remove(open.size() - 1);
            if (next instanceof Made) {
                known(next.toString()).stream().filter(all::add).forEach(open::add);
            }
        }
        return all;
    }

    /** The protected data in a value, in order. */
    SortedSet<Datum> data(Flow value) {
        SortedSet<Datum> data = new TreeSet<>();
        everything(value).forEach(fact -> {
            if (fact instanceof Datum datum) {
                data.add(datum);
            }
        });
        return data;
    }

    private void add(Made made, Collection<? extends Fact> what) {
        add(made.toString(), what);
    }

    private void add(String where, Collection<? extends Fact> what) {
        if (!what.isEmpty()
                && facts.computeIfAbsent(where, each -> new HashSet<>()).addAll(what)) {
            changed = true;
        }
    }

    private Set<Fact> known(String where) {
        return facts.getOrDefault(where, Set.of());
    }
}
