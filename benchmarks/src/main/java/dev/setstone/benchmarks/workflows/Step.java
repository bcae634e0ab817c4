package dev.setstone.benchmarks.workflows;

import dev.setstone.benchmarks.shape.Shape;
import java.util.List;

/**
 * One step of a workflow with its types.
 *
 * @param name the method
 * @param input the arguments, one object; each of its members is a parameter where {@code spread}, else it is the only one
 * @param spread whether the members of the input are the parameters
 * @param refuses whether some inputs must be refused
 */
record Step(
        String name,
        Shape.RecordOf input,
        boolean spread,
        Shape result,
        boolean optional,
        boolean refuses,
        List<Case> cases) {
    Step {
        cases = List.copyOf(cases);
    }
}
