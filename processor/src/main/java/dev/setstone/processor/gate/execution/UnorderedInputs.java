package dev.setstone.processor.gate.execution;

import dev.setstone.processor.brief.Case;
import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.value.Value;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Inputs that hold a set or map of several elements: a caller may pass the same ones in another order. */
final class UnorderedInputs {

    private UnorderedInputs() {}

    /** Whether any input of a step is one. */
    static boolean hasAny(StepBrief step, List<List<Value>> generated) {
        Stream<List<Value>> cases =
                Stream.concat(step.examples().stream(), step.golden().stream()).map(Case::arguments);
        return Stream.concat(cases, generated.stream()).anyMatch(UnorderedInputs::isOne);
    }

    /** The places of those among the generated inputs that are. */
    static List<Integer> positions(List<List<Value>> generated) {
        return IntStream.range(0, generated.size())
                .filter(i -> isOne(generated.get(i)))
                .boxed()
                .toList();
    }

    private static boolean isOne(List<Value> arguments) {
        return arguments.stream().anyMatch(UnorderedInputs::holdsUnordered);
    }

    private static boolean holdsUnordered(Value value) {
        if (value instanceof Value.Items items) {
            return isOne(items.items());
        } else if (value instanceof Value.Fields fields) {
            return isOne(List.copyOf(fields.fields().values()));
        } else if (value instanceof Value.Bag bag) {
            return bag.items().size() > 1 || isOne(List.copyOf(bag.items()));
        } else if (value instanceof Value.Entries entries) {
            return entries.entries().size() > 1
                    || isOne(List.copyOf(entries.entries().keySet()))
                    || isOne(List.copyOf(entries.entries().values()));
        }
        return false;
    }
}
