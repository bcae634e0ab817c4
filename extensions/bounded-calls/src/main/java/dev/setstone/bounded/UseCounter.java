package dev.setstone.bounded;

import java.util.SortedMap;
import java.util.TreeMap;

/** Adds calls up. */
final class UseCounter implements CallListener {

    private final SortedMap<Outcome, Long> outcomes = new TreeMap<>();
    private long requests;
    private long inputTokens;
    private long outputTokens;

    @Override
    public Course started(String port, String method) {
        return this::add;
    }

    private synchronized void add(CallReport report) {
        outcomes.merge(report.outcome(), 1L, Long::sum);
        requests += report.attempts();
        inputTokens += report.inputTokens();
        outputTokens += report.outputTokens();
    }

    synchronized ModelUse use() {
        return new ModelUse(outcomes, requests, inputTokens, outputTokens);
    }
}
