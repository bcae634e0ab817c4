package dev.setstone.processor.gate.security;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of a pattern: the ways through it without reading a character, and the places that it can begin and end with, each with what
 * must hold between that place and the part's border.
 */
record PatternPart(List<Pass> passes, List<Step> first, List<Step> last) {

    /** More kinds of passes are counted as one that is always open. */
    private static final int MAX_PASSES = 16;

    record Pass(PatternGuard guard, long ways) {}

    record Step(int position, PatternGuard guard, long ways) {}

    static PatternPart empty(PatternGuard guard) {
        return new PatternPart(List.of(new Pass(guard, 1)), List.of(), List.of());
    }

    PatternPart or(PatternPart other, PatternGuard free) {
        return new PatternPart(
                merged(joined(passes, other.passes), free), joined(first, other.first), joined(last, other.last));
    }

    PatternPart then(PatternPart next, PatternGuard free) {
        List<Pass> both = new ArrayList<>();
        for (Pass one : passes) {
            for (Pass other : next.passes) {
                both.add(new Pass(one.guard().and(other.guard()), PatternPositions.counted(one.ways() * other.ways())));
            }
        }
        return new PatternPart(
                merged(both, free),
                joined(first, guarded(next.first, passes)),
                joined(guarded(last, next.passes), next.last));
    }

    /** The same places, with a pass before or behind them. */
    static List<Step> guarded(List<Step> steps, List<Pass> passes) {
        List<Step> all = new ArrayList<>();
        for (Step step : steps) {
            for (Pass pass : passes) {
                all.add(new Step(
                        step.position(),
                        step.guard().and(pass.guard()),
                        PatternPositions.counted(step.ways() * pass.ways())));
            }
        }
        return all;
    }

    static <T> List<T> joined(List<T> one, List<T> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static List<Pass> merged(List<Pass> passes, PatternGuard free) {
        Map<PatternGuard, Long> ways = new LinkedHashMap<>();
        passes.forEach(pass -> ways.merge(pass.guard(), pass.ways(), Long::sum));
        if (ways.size() > MAX_PASSES) {
            long sum = ways.values().stream().mapToLong(Long::longValue).sum();
            return List.of(new Pass(free, PatternPositions.counted(sum)));
        }
        return ways.entrySet().stream()
                .map(entry -> new Pass(entry.getKey(), PatternPositions.counted(entry.getValue())))
                .toList();
    }
}
