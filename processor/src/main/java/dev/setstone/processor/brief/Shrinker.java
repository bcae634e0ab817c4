package dev.setstone.processor.brief;

import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.contract.Members;
import dev.setstone.processor.contract.TypeDeclaration.Component;
import dev.setstone.processor.contract.TypeDeclaration.EnumType;
import dev.setstone.processor.contract.TypeDeclaration.SealedType;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes arguments simpler in one place: numbers nearer to zero, texts and collections shorter, nothing instead of something, an
 * earlier constant. Doing so again and again comes to an end, since nothing ever gets less simple.
 */
public final class Shrinker {

    private static final int MOST = 200;

    private final Members members;
    private final SimplerScalars scalars = new SimplerScalars();
    private final List<TypeUse> types;

    public Shrinker(StepSignature step, Contract contract) {
        this.members = new Members(contract);
        this.types = step.parameters().stream().map(Parameter::type).toList();
    }

    /** Simpler arguments, at most 200, those of the first places first and for each place the simplest first. */
    public List<List<Value>> simpler(List<Value> arguments) {
        return IntStream.range(0, arguments.size())
                .boxed()
                .flatMap(i -> simpler(arguments.get(i), types.get(i)).map(other -> replaced(arguments, i, other)))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static List<Value> replaced(List<Value> values, int index, Value other) {
        List<Value> copy = new ArrayList<>(values);
        copy.set(index, other);
        return List.copyOf(copy);
    }

    private Stream<Value> simpler(Value value, TypeUse use) {
        if (value instanceof Value.Nothing) {
            return Stream.empty();
        }
        Stream<Value> nothing = ValueReader.mayBeMissing(use) ? Stream.of(new Value.Nothing()) : Stream.empty();
        return Stream.concat(nothing, inside(value, use));
    }

    private Stream<Value> inside(Value value, TypeUse use) {
        if (use instanceof TypeUse.Scalar scalar) {
            return scalars.of(value, scalar.kind());
        }
        if (use instanceof TypeUse.Container container) {
            return container.kind() == ContainerKind.OPTIONAL
                    ? inside(value, container.arguments().get(0))
                    : ofContainer(value, container);
        }
        return ofDeclared(value, (TypeUse.Declared) use);
    }

    private Stream<Value> ofDeclared(Value value, TypeUse.Declared use) {
        if (members.port(use).isPresent()) {
            return Stream.empty();
        }
        if (value instanceof Value.Text constant) {
            return members.cases(use).stream()
                    .map(members::declaration)
                    .filter(EnumType.class::isInstance)
                    .flatMap(type -> ((EnumType) type).constants().stream())
                    .takeWhile(name -> !name.equals(constant.value()))
                    .map(Value.Text::new);
        }
        Value.Fields fields = (Value.Fields) value;
        TypeUse.Declared self = members.declaration(use) instanceof SealedType
                ? members.cases(use).stream()
                        .filter(each -> members.declaration(each).binaryName().equals(fields.type()))
                        .findFirst()
                        .orElse(use)
                : use;
        return members.components(self).stream().flatMap(component -> ofComponent(fields, component));
    }

    private Stream<Value> ofComponent(Value.Fields fields, Component component) {
        Value old = fields.fields().getOrDefault(component.name(), new Value.Nothing());
        return simpler(old, component.type()).map(other -> {
            Map<String, Value> copy = new LinkedHashMap<>(fields.fields());
            copy.put(component.name(), other);
            return new Value.Fields(fields.type(), copy);
        });
    }

    private Stream<Value> ofContainer(Value value, TypeUse.Container use) {
        TypeUse first = use.arguments().get(0);
        if (value instanceof Value.Entries entries) {
            List<Map.Entry<Value, Value>> all = List.copyOf(entries.entries().entrySet());
            return Stream.concat(
                    shorter(all).map(Shrinker::entries),
                    all.stream()
                            .flatMap(entry -> simpler(
                                            entry.getValue(), use.arguments().get(1))
                                    .map(other -> with(entries, entry.getKey(), other))));
        }
        boolean isSet = value instanceof Value.Bag;
        List<Value> items = value instanceof Value.Bag bag ? List.copyOf(bag.items()) : ((Value.Items) value).items();
        Stream<List<Value>> simplerItems = IntStream.range(0, items.size())
                .boxed()
                .flatMap(i -> simpler(items.get(i), first).map(other -> replaced(items, i, other)));
        return Stream.concat(shorter(items), simplerItems)
                .map(list -> isSet ? new Value.Bag(new LinkedHashSet<>(list)) : new Value.Items(list));
    }

    private static Value entries(List<Map.Entry<Value, Value>> all) {
        Map<Value, Value> entries = new LinkedHashMap<>();
        all.forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        return new Value.Entries(entries);
    }

    private static Value with(Value.Entries entries, Value key, Value other) {
        Map<Value, Value> copy = new LinkedHashMap<>(entries.entries());
        copy.put(key, other);
        return new Value.Entries(copy);
    }

    /** Nothing of it, either half, each element left out. */
    private static <T> Stream<List<T>> shorter(List<T> items) {
        if (items.isEmpty()) {
            return Stream.empty();
        }
        int half = items.size() / 2;
        Stream<List<T>> large = half == 0
                ? Stream.of(List.of())
                : Stream.of(List.of(), items.subList(0, half), items.subList(half, items.size()));
        Stream<List<T>> oneLess = IntStream.range(0, items.size()).mapToObj(i -> {
            List<T> copy = new ArrayList<>(items);
            copy.remove(i);
            return List.copyOf(copy);
        });
        return Stream.concat(large, oneLess);
    }
}
