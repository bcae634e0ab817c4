package dev.setstone.processor.brief;

import dev.setstone.processor.contract.Members;
import dev.setstone.processor.contract.TypeDeclaration.Component;
import dev.setstone.processor.contract.TypeDeclaration.RecordType;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Mixes examples: each argument, and each component of an argument that is a record, comes from one of them or is random. */
final class Recombination {

    /** One place in so many is random. */
    private static final int RANDOM = 4;

    private final List<TypeUse> types;
    private final List<Case> examples;
    private final Members members;
    private final ValuePool pool;
    private final SplittableRandom random;

    Recombination(List<TypeUse> types, List<Case> examples, Members members, ValuePool pool, SplittableRandom random) {
        this.types = types;
        this.examples = examples;
        this.members = members;
        this.pool = pool;
        this.random = random;
    }

    /** New arguments. Where there is no example, they are all random. */
    List<Value> draw() {
        return IntStream.range(0, types.size())
                .mapToObj(i -> argument(i, types.get(i)))
                .toList();
    }

    private Value argument(int index, TypeUse type) {
        if (examples.isEmpty()) {
            return pool.random(type);
        }
        Value value = pick().arguments().get(index);
        boolean mixes = value instanceof Value.Fields
                && type instanceof TypeUse.Declared declared
                && members.declaration(declared) instanceof RecordType;
        if (mixes) {
            return record((Value.Fields) value, (TypeUse.Declared) type, index);
        }
        return random.nextInt(RANDOM) == 0 ? pool.random(type) : value;
    }

    private Value record(Value.Fields fields, TypeUse.Declared type, int index) {
        Map<String, Value> mixed = new LinkedHashMap<>();
        for (Component component : members.components(type)) {
            Value other = pick().arguments().get(index);
            boolean known = other instanceof Value.Fields && random.nextInt(RANDOM) > 0;
            mixed.put(
                    component.name(),
                    known
                            ? ((Value.Fields) other).fields().getOrDefault(component.name(), new Value.Nothing())
                            : pool.random(component.type()));
        }
        return new Value.Fields(fields.type(), mixed);
    }

    private Case pick() {
        return examples.get(random.nextInt(examples.size()));
    }
}
