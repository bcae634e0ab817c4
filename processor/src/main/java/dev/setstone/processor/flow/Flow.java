package dev.setstone.processor.flow;

import dev.setstone.processor.contract.Composition.FlowSignature;
import java.util.List;
import java.util.Optional;

/**
 * A flow whose every name is known and every type fits.
 *
 * @param signature its method
 * @param actions one after the other
 * @param result what it returns; empty when it returns nothing
 */
public record Flow(FlowSignature signature, List<Action> actions, Optional<Expression> result) {
    public Flow {
        actions = List.copyOf(actions);
    }

    /** All calls, those inside other actions too. */
    public List<Action.Call> calls() {
        return actions.stream().flatMap(Action::calls).toList();
    }
}
