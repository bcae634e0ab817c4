package dev.setstone.processor.gate.security;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** The strongly connected places, after R. Tarjan: Depth-first search and linear graph algorithms, SIAM J. Computing 1 (1972). */
final class PatternLoops {

    private final PatternPositions positions;
    private final int[] number;
    private final int[] low;
    private final int[] group;
    private final int[] next;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int numbered;
    private int groups;

    PatternLoops(PatternPositions positions) {
        this.positions = positions;
        this.number = new int[positions.count()];
        this.low = new int[positions.count()];
        this.group = new int[positions.count()];
        this.next = new int[positions.count()];
        Arrays.fill(group, -1);
    }

    int[] groups() {
        for (int i = 0; i < number.length; i++) {
            if (number[i] == 0) {
                search(i);
            }
        }
        return group;
    }

    /** Without recursion, since a pattern can be long. */
    private void search(int root) {
        Deque<Integer> path = new ArrayDeque<>();
        enter(root, path);
        while (!path.isEmpty()) {
            int at = path.getFirst();
            if (next[at] < positions.edges(at).size()) {
                int to = positions.edges(at).get(next[at]++).to();
                if (number[to] == 0) {
                    enter(to, path);
                } else if (group[to] < 0) {
                    low[at] = Math.min(low[at], number[to]);
                }
            } else {
                path.pop();
                leave(at, path.isEmpty() ? -1 : path.getFirst());
            }
        }
    }

    private void enter(int place, Deque<Integer> path) {
        number[place] = ++numbered;
        low[place] = numbered;
        open.push(place);
        path.push(place);
    }

    private void leave(int place, int before) {
        if (before >= 0) {
            low[before] = Math.min(low[before], low[place]);
        }
        if (low[place] == number[place]) {
            int member;
            do {
                member = open.pop();
                group[member] = groups;
            } while (member != place);
            groups++;
        }
    }
}
