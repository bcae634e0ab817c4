package dev.setstone.bounded;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What each port method keeps between its calls. */
final class CallStates {

    private final Clock clock;
    private final Map<Call<?>, CallState> states = new ConcurrentHashMap<>();

    CallStates(Clock clock) {
        this.clock = clock;
    }

    /** Equal calls, reader included, share a state. */
    CallState of(Call<?> call) {
        return states.computeIfAbsent(call, one -> new CallState(one.limits(), clock));
    }
}
