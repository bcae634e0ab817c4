package dev.setstone.processor.flow;

import dev.setstone.processor.spec.FlowAction;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One action of a typed flow. */
public sealed interface Action {

    /** The results that can be used after it, in the order in which they are set. */
    List<Variable> sets();

    /** The calls that it is or holds. */
    Stream<Call> calls();

    /**
     * A call.
     *
     * @param set what its result is called, with the type of the list where it has a loop
     */
    record Call(
            Invocation invocation,
            Optional<Variable> set,
            Optional<Loop> loop,
            Optional<FlowAction.Retry> retry,
            Optional<Duration> timeout,
            Optional<Invocation> compensation)
            implements Action {
        @Override
        public List<Variable> sets() {
            return set.stream().toList();
        }

        @Override
        public Stream<Call> calls() {
            return Stream.of(this);
        }
    }

    /** Over which items a call is made, and how many at a time. */
    record Loop(Variable item, Expression in, int concurrency) {}

    /** Branches that run at the same time. */
    record Parallel(List<List<Action>> branches) implements Action {
        public Parallel {
            branches = branches.stream().map(List::copyOf).toList();
        }

        @Override
        public List<Variable> sets() {
            return branches.stream()
                    .flatMap(branch -> Action.setBy(branch).stream())
                    .toList();
        }

        @Override
        public Stream<Call> calls() {
            return branches.stream().flatMap(List::stream).flatMap(Action::calls);
        }
    }

    /**
     * One of two ways.
     *
     * @param sets what both ways set
     */
    record Choice(Expression condition, List<Action> then, List<Action> otherwise, List<Variable> sets)
            implements Action {
        public Choice {
            then = List.copyOf(then);
            otherwise = List.copyOf(otherwise);
            sets = List.copyOf(sets);
        }

        @Override
        public Stream<Call> calls() {
            return Stream.concat(then.stream(), otherwise.stream()).flatMap(Action::calls);
        }
    }

    /** The results that can be used after some actions. */
    static List<Variable> setBy(List<Action> actions) {
        return actions.stream().flatMap(action -> action.sets().stream()).toList();
    }
}
