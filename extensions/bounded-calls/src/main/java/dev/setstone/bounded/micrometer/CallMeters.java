package dev.setstone.bounded.micrometer;

import dev.setstone.bounded.CallListener;
import dev.setstone.bounded.CallReport;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;

/**
 * Counts and times bounded calls: the timer {@code setstone.bounded.calls} with the tags {@code port}, {@code method} and
 * {@code outcome}, and the counters {@code setstone.bounded.requests} and {@code setstone.bounded.tokens} (with {@code direction},
 * {@code in} or {@code out}), which count requests as they were made and tokens of replayed calls as they were recorded.
 */
public final class CallMeters implements CallListener {

    private final MeterRegistry registry;

    public CallMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Course started(String port, String method) {
        return this::count;
    }

    private void count(CallReport report) {
        Tags tags = Tags.of("port", report.port(), "method", report.method());
        registry.timer(
                        "setstone.bounded.calls",
                        tags.and("outcome", report.outcome().tag()))
                .record(report.duration());
        registry.counter("setstone.bounded.requests", tags).increment(report.attempts());
        registry.counter("setstone.bounded.tokens", tags.and("direction", "in"))
                .increment((double) report.inputTokens());
        registry.counter("setstone.bounded.tokens", tags.and("direction", "out"))
                .increment((double) report.outputTokens());
    }
}
