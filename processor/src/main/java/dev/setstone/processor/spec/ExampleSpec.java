package dev.setstone.processor.spec;

import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Position;
import java.util.List;
import java.util.Optional;

/**
 * An example or a golden row, not yet typed.
 *
 * @param name its name, if it has one
 * @param given arguments by parameter name
 * @param expect the result, unless the step is to fail
 * @param fails the simple name of the exception, unless the step is to return
 * @param calls the calls of ports that the step makes
 * @param callsOrdered whether they come in this order
 * @param rule the number of the rule that it exercises, from 1, if said
 * @param at where it begins
 */
public record ExampleSpec(
        Optional<String> name,
        Node.Mapping given,
        Optional<Node> expect,
        Optional<Located<String>> fails,
        List<CallSpec> calls,
        boolean callsOrdered,
        Optional<Integer> rule,
        Position at) {

    public ExampleSpec {
        calls = List.copyOf(calls);
    }
}
