package dev.setstone.processor.flow;

import dev.setstone.processor.contract.Composition;
import java.util.List;

/**
 * The flows of a workflow.
 *
 * @param composition their signatures and the types that they reach
 * @param flows in the order of declaration
 */
public record Flows(Composition composition, List<Flow> flows) {
    public Flows {
        flows = List.copyOf(flows);
    }
}
