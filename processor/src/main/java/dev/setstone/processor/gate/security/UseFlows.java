package dev.setstone.processor.gate.security;

import dev.setstone.processor.gate.security.Origin.Kind;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known between methods: what parameters, results and fields may hold, and which objects were used in a way that shows their order
 * or could change them. Knowledge is only ever added, so that following the code again and again comes to an end.
 */
final class UseFlows {

    private final Map<String, Set<Origin>> known = new HashMap<>();
    private final Set<String> lost = new HashSet<>();
    private final Set<String> lookedUp = new HashSet<>();
    private final Map<Place, Set<String>> made = new HashMap<>();
    private final Set<Place> refuted = new HashSet<>();
    private boolean changed;

    /** Whether anything was added since this was last asked. */
    boolean hasChanged() {
        boolean was = changed;
        changed = false;
        return was;
    }

    Held parameter(String method, int index) {
        return Held.of(known(method + " " + index));
    }

    void passes(String method, int index, Held value) {
        add(method + " " + index, value.origins());
    }

    Set<Origin> result(String method) {
        return known(method + " result");
    }

    void returns(String method, Held value) {
        add(method + " result", value.origins());
    }

    Set<Origin> field(String field) {
        return known(field + " field");
    }

    void stores(String field, Held value) {
        add(field + " field", value.origins());
    }

    /** The values are used in a way that nobody has shown to be harmless. */
    void lose(Collection<? extends Held> values) {
        values.forEach(
                value -> value.origins().stream().filter(Origin::isFollowed).forEach(this::lose));
    }

    void lose(Origin origin) {
        changed |= lost.add(key(origin));
    }

    boolean isLost(Origin origin) {
        return lost.contains(key(origin));
    }

    void looksUp(Origin origin) {
        changed |= lookedUp.add(origin.place());
    }

    /** A call makes the objects; where all of them are used well, it is proven. */
    void makes(Place call, Held value) {
        Set<String> unordered = value.origins().stream()
                .filter(origin -> origin.kind() == Kind.UNORDERED)
                .map(Origin::place)
                .collect(Collectors.toSet());
        changed |= made.computeIfAbsent(call, each -> new HashSet<>()).addAll(unordered);
        if (value.hasOther() || unordered.isEmpty()) {
            refute(call);
        }
    }

    /** A call is harmless unless it is refuted. */
    void allows(Place call) {
        if (made.putIfAbsent(call, new HashSet<>()) == null) {
            changed = true;
        }
    }

    void refute(Place call) {
        changed |= refuted.add(call);
    }

    /** The calls that are proven. */
    Set<Place> calls() {
        return made.entrySet().stream()
                .filter(call -> !refuted.contains(call.getKey()))
                .filter(call -> call.getValue().stream()
                        .allMatch(place -> lookedUp.contains(place) && !isLost(Origin.made(Kind.UNORDERED, place))))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String key(Origin origin) {
        return origin.kind() + " " + origin.place();
    }

    private void add(String where, Collection<Origin> what) {
        if (!what.isEmpty()
                && known.computeIfAbsent(where, each -> new HashSet<>()).addAll(what)) {
            changed = true;
        }
    }

    private Set<Origin> known(String where) {
        return known.getOrDefault(where, Set.of());
    }
}
