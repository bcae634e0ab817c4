package dev.setstone.processor.gate.security;

import dev.setstone.processor.gate.security.PatternPositions.Edge;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for a text that can go round a loop of the automaton in two ways, so that a backtracking matcher tries 2<sup>n</sup> of them.
 * Where there is none, the ways through a text grow with a power of its length. This is the criterion of exponential ambiguity of
 * automata (A. Weber, H. Seidl: On the degree of ambiguity of finite automata, TCS 88, 1991).
 */
final class PatternAmbiguity {

    private static final int MAX_STEPS = 30_000_000;

    /**
     * Two ways.
     *
     * @param one the place that one of them goes to
     * @param other the place that the other goes to; the same, where it comes to it in two ways
     * @param both the kinds of characters that can be read on both
     */
    record Conflict(int one, int other, BitSet both) {}

    private record Pair(int one, int other) {}

    /** Where two ways are, and where they parted. */
    private record Parted(Pair pair, Conflict parting) {}

    private final PatternPositions positions;
    private final int[] groups;
    private final Set<Pair> seen = new HashSet<>();
    private final Deque<Parted> open = new ArrayDeque<>();
    private int steps;

    PatternAmbiguity(PatternPositions positions) {
        this.positions = positions;
        this.groups = positions.loops();
    }

    /** Where two ways of the same text part that meet again, within a loop; empty when there are no such two. */
    Optional<Conflict> find() {
        for (int i = 0; i < positions.count(); i++) {
            Optional<Conflict> parting = part(i);
            if (parting.isPresent()) {
                return parting;
            }
        }
        while (!open.isEmpty()) {
            Parted parted = open.remove();
            Pair from = parted.pair();
            Conflict parting = parted.parting();
            for (Edge one : positions.edges(from.one())) {
                for (Edge other : inside(from.one(), one) ? positions.edges(from.other()) : List.<Edge>of()) {
                    if (meet(from.other(), one, other) && arrive(one, other, parting)) {
                        return Optional.of(parting);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean inside(int from, Edge edge) {
        return groups[from] == groups[edge.to()];
    }

    private boolean meet(int from, Edge one, Edge other) {
        if (++steps > MAX_STEPS) {
            throw new UnjudgedPatternException("its loops hold too many words; write fewer, or shorter counts.");
        }
        return inside(from, other) && one.label().intersects(other.label());
    }

    /** Two ways from one place. */
    private Optional<Conflict> part(int from) {
        List<Edge> edges = positions.edges(from);
        for (int i = 0; i < edges.size(); i++) {
            Edge one = edges.get(i);
            if (!inside(from, one)) {
                continue;
            }
            if (one.ways() > 1) {
                return Optional.of(new Conflict(one.to(), one.to(), one.label()));
            }
            for (int j = i + 1; j < edges.size(); j++) {
                Edge other = edges.get(j);
                if (meet(from, one, other)) {
                    BitSet both = PatternGuard.both(one.label(), other.label());
                    Conflict parting = new Conflict(one.to(), other.to(), both);
                    if (arrive(one, other, parting)) {
                        return Optional.of(parting);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the two ways meet. */
    private boolean arrive(Edge one, Edge other, Conflict parting) {
        Pair pair = new Pair(Math.min(one.to(), other.to()), Math.max(one.to(), other.to()));
        if (pair.one() != pair.other() && seen.add(pair)) {
            open.add(new Parted(pair, parting));
        }
        return pair.one() == pair.other();
    }
}
