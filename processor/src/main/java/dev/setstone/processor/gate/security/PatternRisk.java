package dev.setstone.processor.gate.security;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Tells whether matching a regular expression can take exponential time: whether a text can go round a loop of the pattern in two ways, so
 * that a backtracking matcher tries 2<sup>n</sup> of them. This is the criterion of exponential ambiguity of automata (A. Weber, H. Seidl:
 * On the degree of ambiguity of finite automata, TCS 88, 1991), on the positions of the pattern after Glushkov.
 */
final class PatternRisk {

    private static final int MAX_STEPS = 3_000_000;

    private record Pair(int one, int other) {}

    private int steps;

    /** What is wrong with the pattern, if anything; a pattern that can't be judged is wrong. */
    Optional<String> of(String pattern) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException invalid) {
            return Optional.of("the pattern is not valid (" + invalid.getDescription() + ").");
        }
        PatternPositions positions;
        try {
            positions = new PatternReader(pattern).read();
        } catch (RuntimeException | StackOverflowError unreadable) {
            return Optional.of("the pattern can't be judged; write a simpler one.");
        }
        return positions.hasDoubleEdge() || isAmbiguous(positions)
                ? Optional.of(
                        "the pattern can need exponential time: a loop in it can match the same text in several ways.")
                : Optional.empty();
    }

    private boolean isAmbiguous(PatternPositions positions) {
        List<Set<Integer>> loops = positions.loops();
        for (Set<Integer> loop : loops) {
            if (goesTwoWays(positions, loop)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two runs that start together can part within the loop and meet again after the same text. */
    private boolean goesTwoWays(PatternPositions positions, Set<Integer> loop) {
        Deque<Pair> open = new ArrayDeque<>();
        Set<Pair> seen = new HashSet<>();
        loop.forEach(position -> open.add(new Pair(position, position)));
        while (!open.isEmpty()) {
            Pair from = open.remove();
            for (int one : positions.follow(from.one())) {
                for (int other : positions.follow(from.other())) {
                    if (++steps > MAX_STEPS) {
                        return true;
                    }
                    boolean inside = loop.contains(one) && loop.contains(other) && positions.meet(one, other);
                    if (inside && one == other && from.one() != from.other()) {
                        return true;
                    }
                    if (inside && one != other && seen.add(new Pair(one, other))) {
                        open.add(new Pair(one, other));
                    }
                }
            }
        }
        return false;
    }
}
