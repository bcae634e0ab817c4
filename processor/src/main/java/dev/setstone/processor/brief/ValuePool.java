package dev.setstone.processor.brief;

import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.Members;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.contract.TypeDeclaration.Component;
import dev.setstone.processor.contract.TypeDeclaration.EnumType;
import dev.setstone.processor.contract.TypeDeclaration.PortMethod;
import dev.setstone.processor.contract.TypeDeclaration.PortType;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.value.PortScript;
import dev.setstone.processor.value.Value;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Makes values of any contract type: the smallest, or random ones of bounded size. */
final class ValuePool {

    private static final int DEEPEST = 5;
    private static final int MOST_ITEMS = 4;
    private static final int ANSWERS = 4;

    private final Members members;
    private final ScalarBoundaries boundaries;
    private final SplittableRandom random;
    private final Map<ScalarKind, List<Value>> scalars = new EnumMap<>(ScalarKind.class);

    ValuePool(Members members, ScalarBoundaries boundaries, SplittableRandom random) {
        this.members = members;
        this.boundaries = boundaries;
        this.random = random;
    }

    /** All boundary values of a scalar type. */
    List<Value> scalars(ScalarKind kind) {
        return scalars.computeIfAbsent(kind, boundaries::of);
    }

    Value random(TypeUse use) {
        return random(use, 0);
    }

    private Value random(TypeUse use, int depth) {
        if (depth >= DEEPEST) {
            return smallest(use);
        }
        if (ValueReader.mayBeMissing(use) && random.nextInt(4) == 0) {
            return new Value.Nothing();
        }
        if (use instanceof TypeUse.Scalar scalar) {
            return pick(scalars(scalar.kind()));
        }
        if (use instanceof TypeUse.Container container) {
            return randomContainer(container, depth);
        }
        TypeUse.Declared declared = (TypeUse.Declared) use;
        if (members.declaration(declared) instanceof EnumType type) {
            return new Value.Text(pick(type.constants()));
        }
        if (members.declaration(declared) instanceof PortType port) {
            return openPort(port).toValue();
        }
        TypeUse.Declared self = pick(members.cases(declared));
        if (members.declaration(self) instanceof EnumType type) {
            return new Value.Text(pick(type.constants()));
        }
        // A case that needs another one of its kind without end has no small value of its own; then take one that has.
        return smallestCase(self).isEmpty() ? smallest(use) : randomRecord(self, depth);
    }

    /** A port that answers every call with one of a few random values of the method's type. */
    private PortScript openPort(PortType port) {
        return new PortScript(port.binaryName(), List.of(), false, others(port));
    }

    /** For each method a few outcomes that its type allows. */
    SortedMap<String, List<PortScript.Outcome>> others(PortType port) {
        SortedMap<String, List<PortScript.Outcome>> others = new TreeMap<>();
        for (PortMethod method : port.methods()) {
            others.put(
                    method.name(),
                    IntStream.range(0, ANSWERS)
                            .<PortScript.Outcome>mapToObj(i -> new PortScript.Outcome.Answer(
                                    method.result().map(this::random).orElseGet(Value.Nothing::new)))
                            .distinct()
                            .toList());
        }
        return others;
    }

    private Value randomRecord(TypeUse.Declared use, int depth) {
        Map<String, Value> fields = new LinkedHashMap<>();
        members.components(use).forEach(component -> fields.put(component.name(), random(component.type(), depth + 1)));
        return new Value.Fields(members.declaration(use).binaryName(), fields);
    }

    private Value randomContainer(TypeUse.Container use, int depth) {
        TypeUse first = use.arguments().get(0);
        if (use.kind() == ContainerKind.OPTIONAL) {
            return random(first, depth + 1);
        }
        List<Value> items = IntStream.range(0, random.nextInt(Math.max(1, MOST_ITEMS + 1 - depth)))
                .mapToObj(i -> random(first, depth + 1))
                .toList();
        if (use.kind() != ContainerKind.MAP) {
            return use.kind() == ContainerKind.SET ? new Value.Bag(new LinkedHashSet<>(items)) : new Value.Items(items);
        }
        Map<Value, Value> entries = new LinkedHashMap<>();
        items.forEach(key -> entries.put(key, random(use.arguments().get(1), depth + 1)));
        return new Value.Entries(entries);
    }

    /** A value that is as small as the type allows. */
    Value smallest(TypeUse use) {
        return smallest(use, new HashSet<>())
                .orElseThrow(() -> new IllegalStateException("no finite value of " + use.source()));
    }

    /** The smallest value of a sealed interface's case, unless it has no finite one. */
    Optional<Value> smallestCase(TypeUse.Declared use) {
        return smallest(use, new HashSet<>());
    }

    private Optional<Value> smallest(TypeUse use, Set<TypeUse> outside) {
        if (ValueReader.mayBeMissing(use)) {
            return Optional.of(new Value.Nothing());
        }
        if (use instanceof TypeUse.Scalar scalar) {
            return Optional.of(scalars(scalar.kind()).get(0));
        }
        if (use instanceof TypeUse.Container container) {
            return Optional.of(empty(container.kind()));
        }
        TypeUse.Declared declared = (TypeUse.Declared) use;
        if (members.declaration(declared) instanceof EnumType type) {
            return Optional.of(new Value.Text(type.constants().get(0)));
        }
        if (members.declaration(declared) instanceof PortType port) {
            return Optional.of(openPort(port).toValue());
        }
        if (outside.size() > 40 || !outside.add(use)) {
            return Optional.empty();
        }
        List<TypeUse.Declared> cases = members.cases(declared);
        Optional<Value> found = cases.equals(List.of(declared))
                ? smallestRecord(declared, outside)
                : cases.stream()
                        .map(each -> smallest(each, outside))
                        .flatMap(Optional::stream)
                        .findFirst();
        outside.remove(use);
        return found;
    }

    private Optional<Value> smallestRecord(TypeUse.Declared use, Set<TypeUse> outside) {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (Component component : members.components(use)) {
            Optional<Value> value = smallest(component.type(), outside);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            fields.put(component.name(), value.get());
        }
        return Optional.of(new Value.Fields(members.declaration(use).binaryName(), fields));
    }

    static Value empty(ContainerKind kind) {
        return switch (kind) {
            case LIST, ARRAY -> new Value.Items(List.of());
            case SET -> new Value.Bag(Set.of());
            case MAP -> new Value.Entries(Map.of());
            case OPTIONAL -> new Value.Nothing();
        };
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
