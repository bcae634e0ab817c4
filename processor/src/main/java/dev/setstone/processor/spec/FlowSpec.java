package dev.setstone.processor.spec;

import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Position;
import java.util.List;
import java.util.Optional;

/**
 * What a flow does, as written, not yet typed.
 *
 * @param name the interface's method
 * @param actions one after the other
 * @param result the value that it returns, if it returns one
 * @param at where it is described
 */
public record FlowSpec(Located<String> name, List<FlowAction> actions, Optional<Located<String>> result, Position at) {
    public FlowSpec {
        actions = List.copyOf(actions);
    }
}
