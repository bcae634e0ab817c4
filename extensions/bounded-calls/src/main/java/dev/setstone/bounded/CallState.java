package dev.setstone.bounded;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What one port method keeps between its calls. Safe for many threads. */
final class CallState {

    private static final float ALL = 100;

    private final CircuitBreaker breaker;
    private final ResultCache results;

    CallState(Limits limits, Clock clock) {
        int inARow = limits.failuresToOpen();
        // A window of so many attempts of which all failed is so many failures in a row.
        breaker = CircuitBreaker.of(
                "bounded call",
                CircuitBreakerConfig.custom()
                        .slidingWindow(inARow, inARow, SlidingWindowType.COUNT_BASED)
                        .failureRateThreshold(ALL)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .waitDurationInOpenState(limits.openFor())
                        .clock(clock)
                        .build());
        results = new ResultCache(limits.cacheSize());
    }

    ResultCache results() {
        return results;
    }

    /** Whoever is admitted says one of the three things below when it is over. */
    void admit() throws CallFailure {
        if (!breaker.tryAcquirePermission()) {
            throw CallFailure.lasting(Outcome.CIRCUIT_OPEN, "too many attempts failed in a row");
        }
    }

    /** The provider answered, whatever it said. */
    void reached(Duration took) {
        breaker.onSuccess(took.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** The provider did not answer, or failed. */
    void failed(Duration took, CallFailure failure) {
        breaker.onError(took.toNanos(), TimeUnit.NANOSECONDS, failure);
    }

    /** Nothing was found out about the provider. */
    void notTried() {
        breaker.releasePermission();
    }
}
