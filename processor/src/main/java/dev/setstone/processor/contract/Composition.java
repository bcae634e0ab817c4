package dev.setstone.processor.contract;

import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.problem.Position;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A workflow with its flows. It is apart from the {@link Contract} that a model is asked to fulfil, so that a change of a flow
 * changes nothing there.
 *
 * @param contract the workflow's, with the types that its flows reach among its types
 * @param flows its flows in the order of declaration
 */
public record Composition(Contract contract, List<FlowSignature> flows) {
    public Composition {
        flows = List.copyOf(flows);
    }

    /**
     * A flow as Java sees it.
     *
     * @param values data and ports that callers pass
     * @param held ports that the implementation holds
     * @param engine the name of the engine's parameter
     * @param enginePosition how many values are passed before it
     * @param result empty when it returns nothing
     * @param thrown qualified names of the exceptions that it declares
     * @param checked the checked ones among them, without those of which another one is a superclass
     * @param undeclared by step, the checked exceptions that this flow would have to declare to call it
     */
    public record FlowSignature(
            String name,
            List<Parameter> values,
            List<Parameter> held,
            String engine,
            int enginePosition,
            Optional<TypeUse> result,
            List<String> thrown,
            List<String> checked,
            SortedMap<String, List<String>> undeclared,
            Position at) {
        public FlowSignature {
            values = List.copyOf(values);
            held = List.copyOf(held);
            thrown = List.copyOf(thrown);
            checked = List.copyOf(checked);
            undeclared = Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(undeclared)));
        }
    }
}
