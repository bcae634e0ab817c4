package dev.setstone.bounded;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often a model was needed, and what came of it. Sums over all calls so far.
 *
 * @param outcomes how many calls ended in which way; what never happened is missing
 * @param requests how many requests were made, retries included
 * @param inputTokens see {@link CallReport#inputTokens()}
 * @param outputTokens see {@link CallReport#outputTokens()}
 */
public record ModelUse(SortedMap<Outcome, Long> outcomes, long requests, long inputTokens, long outputTokens) {
    public ModelUse {
        outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
    }

    /** All calls. */
    public long calls() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The calls that ended so. */
    public long of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    /** The calls whose result a model wrote: now, when the cassette was recorded, or for equal arguments before. */
    public long byModel() {
        return calls() - byFallback();
    }

    /** The calls that got their fallback. */
    public long byFallback() {
        return outcomes.entrySet().stream()
                .filter(entry -> entry.getKey().fallback())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The share of calls whose result a model wrote, from 0 to 1; 0 when there was no call. */
    public double share() {
        return calls() == 0 ? 0 : (double) byModel() / calls();
    }

    /**
     * How many calls a case took, on the average: where the model is asked only for what was not settled otherwise, the share of
     * cases that needed it.
     *
     * @param cases how many cases the application has seen, such as documents or fields; more than 0
     */
    public double per(long cases) {
        if (cases <= 0) {
            throw new IllegalArgumentException("cases is " + cases + "; it must be more than 0");
        }
        return (double) calls() / cases;
    }
}
