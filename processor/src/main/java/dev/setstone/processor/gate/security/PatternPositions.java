package dev.setstone.processor.gate.security;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The places of a pattern that match a character, and which can follow which. */
final class PatternPositions {

    private static final int MAX_POSITIONS = 4_000;

    private final List<BitSet> characters = new ArrayList<>();
    private final List<Set<Integer>> follow = new ArrayList<>();
    private boolean doubleEdge;

    /** A new place that matches these characters. */
    int add(BitSet matched) {
        if (characters.size() >= MAX_POSITIONS) {
            throw new IllegalStateException("too long");
        }
        characters.add(matched);
        follow.add(new TreeSet<>());
        return characters.size() - 1;
    }

    /** Lets each of some places be followed by each of others. */
    void connect(Set<Integer> from, Set<Integer> to) {
        for (int one : from) {
            for (int other : to) {
                doubleEdge |= !follow.get(one).add(other) && meets(other);
            }
        }
    }

    private boolean meets(int position) {
        return !characters.get(position).isEmpty();
    }

    /** Whether one place follows another in two ways, which only loops within loops bring about. */
    boolean hasDoubleEdge() {
        return doubleEdge;
    }

    Set<Integer> follow(int position) {
        return follow.get(position);
    }

    /** Whether some character fits both places. */
    boolean meet(int one, int other) {
        return characters.get(one).intersects(characters.get(other));
    }

    /** Groups of places each of which can be reached from each. */
    List<Set<Integer>> loops() {
        List<Set<Integer>> reach = new ArrayList<>();
        for (int i = 0; i < follow.size(); i++) {
            reach.add(reachable(i));
        }
        List<Set<Integer>> loops = new ArrayList<>();
        Set<Integer> placed = new LinkedHashSet<>();
        for (int i = 0; i < follow.size(); i++) {
            if (reach.get(i).contains(i) && placed.add(i)) {
                Set<Integer> loop = new TreeSet<>(Set.of(i));
                for (int other : reach.get(i)) {
                    if (reach.get(other).contains(i)) {
                        loop.add(other);
                        placed.add(other);
                    }
                }
                loops.add(loop);
            }
        }
        return loops;
    }

    private Set<Integer> reachable(int from) {
        Set<Integer> seen = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>(Set.of(from));
        while (!open.isEmpty()) {
            for (int next : follow.get(open.remove())) {
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return seen;
    }
}
