package dev.setstone.processor.spec;

import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Position;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One entry of a flow. Values are named: by a parameter or an earlier {@code set}, and a path of components from there. */
public sealed interface FlowAction {

    Position at();

    /**
     * A call of a step or of a port's method, once or for each item of a list.
     *
     * @param invocation what is called
     * @param set the name of its result, if it gets one
     * @param loop over which items, if it is called for each of many
     * @param retry when it is tried again, if it is
     * @param timeout within which it must end, with all its attempts; more than zero
     * @param compensation what takes it back, if something does
     */
    record Call(
            Invocation invocation,
            Optional<Located<String>> set,
            Optional<Loop> loop,
            Optional<Retry> retry,
            Optional<Duration> timeout,
            Optional<Invocation> compensation,
            Position at)
            implements FlowAction {}

    /** Branches that run at the same time. */
    record Parallel(List<List<FlowAction>> branches, Position at) implements FlowAction {
        public Parallel {
            branches = branches.stream().map(List::copyOf).toList();
        }
    }

    /** One of two ways. */
    record Choice(Located<String> condition, List<FlowAction> then, List<FlowAction> otherwise, Position at)
            implements FlowAction {
        public Choice {
            then = List.copyOf(then);
            otherwise = List.copyOf(otherwise);
        }
    }

    /**
     * A step's name, or a port's and its method's, joined by a dot, with the arguments in the order of writing.
     *
     * @param target as written
     */
    record Invocation(Located<String> target, List<Argument> arguments) {
        public Invocation {
            arguments = List.copyOf(arguments);
        }
    }

    record Argument(Located<String> parameter, Located<String> value) {}

    /**
     * The items of a list.
     *
     * @param item what each is called
     * @param in the list
     * @param concurrency how many are handled at a time, at least 1
     */
    record Loop(Located<String> item, Located<String> in, int concurrency) {}

    /**
     * Further attempts, within the bounds of {@code RetryPolicy}.
     *
     * @param on codes of the failures that are worth another attempt; any when there is none
     */
    record Retry(int attempts, Duration delay, BigDecimal multiplier, Duration maxDelay, List<String> on) {
        public Retry {
            on = List.copyOf(on);
        }
    }
}
