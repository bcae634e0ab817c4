package dev.setstone.processor.brief;

import dev.setstone.processor.problem.Position;
import dev.setstone.processor.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * A typed example or golden row.
 *
 * @param name its name, or its number from 1 as in {@code example 3}, {@code golden row 12}
 * @param arguments in the order of the parameters
 * @param expectation what must come of it
 * @param rule the number of the rule that it exercises, from 1, if said
 * @param at where it is written
 */
public record Case(String name, List<Value> arguments, Expectation expectation, Optional<Integer> rule, Position at) {
    public Case {
        arguments = List.copyOf(arguments);
    }

    /** What a step must do with a case's arguments. */
    public sealed interface Expectation {

        record Returns(Value value) implements Expectation {}

        /**
         * An exception that the step declares.
         *
         * @param exception its qualified name
         */
        record Fails(String exception) implements Expectation {}
    }
}
