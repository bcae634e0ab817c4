package dev.setstone.temporal;

import dev.setstone.annotations.CompiledWorkflow;
import dev.setstone.annotations.Uses;
import dev.setstone.runtime.flow.FlowEngine;
import java.util.List;

/** A workflow with a flow that YAML describes. */
@CompiledWorkflow
interface Refill {

    record Need(String item, int count) {}

    record Refilled(String first, List<Integer> weights, int left) {}

    int weight(Need need);

    Refilled sum(String first, List<Integer> weights, int left);

    @Uses(Stock.class)
    Refilled fill(Need first, List<Need> others, FlowEngine flow);

    default List<Refilled> fillTwice(Need first, List<Need> others, FlowEngine flow) {
        return List.of(fill(first, others, flow), fill(first, others, flow));
    }
}
