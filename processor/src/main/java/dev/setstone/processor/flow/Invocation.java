package dev.setstone.processor.flow;

import dev.setstone.processor.contract.TypeUse;
import java.util.List;
import java.util.Optional;

/**
 * A call of a step or of a port's method.
 *
 * @param port the name of the port; empty for a step
 * @param method the name of the method
 * @param arguments in the order of its parameters
 * @param result empty when it returns nothing
 */
public record Invocation(Optional<String> port, String method, List<Expression> arguments, Optional<TypeUse> result) {
    public Invocation {
        arguments = List.copyOf(arguments);
    }
}
