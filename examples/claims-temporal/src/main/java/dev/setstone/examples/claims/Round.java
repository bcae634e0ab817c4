package dev.setstone.examples.claims;

import dev.setstone.examples.claims.Claims.Settlement;
import java.util.List;

/**
 * Some executions of one workflow, several at a time.
 *
 * @param nanos how long all of them took together
 * @param executions in the order of their claims
 */
record Round(long nanos, List<Execution> executions) {

    /**
     * One execution.
     *
     * @param nanos from the call to the answer
     * @param settlement the answer
     */
    record Execution(long nanos, Settlement settlement) {}

    Round {
        executions = List.copyOf(executions);
    }
}
