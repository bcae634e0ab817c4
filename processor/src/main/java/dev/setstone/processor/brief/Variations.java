package dev.setstone.processor.brief;

import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.Members;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.contract.TypeDeclaration.Component;
import dev.setstone.processor.contract.TypeDeclaration.EnumType;
import dev.setstone.processor.contract.TypeDeclaration.SealedType;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Changes a value in one place: every scalar to each boundary, every collection to an empty and a longer one, and so on. */
final class Variations {

    /** Of one value; beyond that, more variations of one place cost more than they find. */
    private static final int MOST = 4000;

    private static final int PORTS = 3;

    private final Members members;
    private final ValuePool pool;

    Variations(Members members, ValuePool pool) {
        this.members = members;
        this.pool = pool;
    }

    /** The variations, in an order that depends on the value, the type and the pool alone. */
    List<Value> of(Value value, TypeUse use) {
        Stream<Value> nothing = ValueReader.mayBeMissing(use) ? Stream.of(new Value.Nothing()) : Stream.empty();
        return Stream.concat(nothing, inside(value, use))
                .filter(each -> !each.equals(value))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private Stream<Value> inside(Value value, TypeUse use) {
        if (use instanceof TypeUse.Scalar scalar) {
            Stream<Value> spoilt = scalar.kind() == ScalarKind.STRING && value instanceof Value.Text text
                    ? TextVariants.of(text.value()).map(Value.Text::new)
                    : Stream.empty();
            return Stream.concat(spoilt, pool.scalars(scalar.kind()).stream());
        }
        if (use instanceof TypeUse.Container container) {
            return container.kind() == ContainerKind.OPTIONAL
                    ? of(value, container.arguments().get(0)).stream().filter(each -> !(each instanceof Value.Nothing))
                    : ofContainer(value, container);
        }
        return ofDeclared(value, (TypeUse.Declared) use);
    }

    private Stream<Value> ofDeclared(Value value, TypeUse.Declared use) {
        if (members.declaration(use) instanceof EnumType type) {
            return type.constants().stream().map(Value.Text::new);
        }
        if (members.port(use).isPresent()) {
            return Stream.generate(() -> pool.random(use)).limit(PORTS);
        }
        if (!(members.declaration(use) instanceof SealedType)) {
            return value instanceof Value.Fields fields ? ofRecord(fields, use) : Stream.of(pool.smallest(use));
        }
        return members.cases(use).stream().flatMap(each -> ofCase(value, each));
    }

    private Stream<Value> ofCase(Value value, TypeUse.Declared use) {
        if (members.declaration(use) instanceof EnumType) {
            return ofDeclared(value, use);
        }
        boolean isThis = value instanceof Value.Fields fields
                && fields.type().equals(members.declaration(use).binaryName());
        return isThis ? ofRecord((Value.Fields) value, use) : pool.smallestCase(use).stream();
    }

    private Stream<Value> ofRecord(Value.Fields fields, TypeUse.Declared use) {
        return members.components(use).stream().flatMap(component -> ofComponent(fields, component));
    }

    private Stream<Value> ofComponent(Value.Fields fields, Component component) {
        Value old = fields.fields().getOrDefault(component.name(), new Value.Nothing());
        return of(old, component.type()).stream().map(changed -> {
            Map<String, Value> copy = new LinkedHashMap<>(fields.fields());
            copy.put(component.name(), changed);
            return new Value.Fields(fields.type(), copy);
        });
    }

    private Stream<Value> ofContainer(Value value, TypeUse.Container use) {
        TypeUse first = use.arguments().get(0);
        Stream<Value> shapes = Stream.of(ValuePool.empty(use.kind()), pool.random(use), pool.random(use))
                .filter(each -> !(each instanceof Value.Nothing));
        if (value instanceof Value.Entries entries) {
            return Stream.concat(shapes, ofEntries(entries, use));
        }
        List<Value> items = items(value);
        // Inside an item that is made up, only plain values vary: a type that holds itself would go on for ever.
        boolean isMadeUp = items.isEmpty();
        List<Value> some = isMadeUp ? List.of(pool.smallest(first)) : items;
        Stream<List<Value>> lists =
                isMadeUp && !isPlain(first) ? lengths(some) : Stream.concat(lengths(some), replaced(some, first));
        return Stream.concat(
                shapes,
                lists.map(list -> use.kind() == ContainerKind.SET
                        ? new Value.Bag(new LinkedHashSet<>(list))
                        : new Value.Items(list)));
    }

    private boolean isPlain(TypeUse use) {
        return use instanceof TypeUse.Scalar
                || (use instanceof TypeUse.Declared declared && members.declaration(declared) instanceof EnumType);
    }

    /** One entry less, a value changed. */
    private Stream<Value> ofEntries(Value.Entries entries, TypeUse.Container use) {
        TypeUse second = use.arguments().get(1);
        Stream<Value> less = entries.entries().keySet().stream().map(key -> {
            Map<Value, Value> copy = new LinkedHashMap<>(entries.entries());
            copy.remove(key);
            return new Value.Entries(copy);
        });
        Stream<Value> changed = entries.entries().entrySet().stream()
                .flatMap(entry ->
                        of(entry.getValue(), second).stream().map(other -> replaced(entries, entry.getKey(), other)));
        return Stream.concat(less, changed);
    }

    private static List<Value> items(Value value) {
        if (value instanceof Value.Items items) {
            return items.items();
        }
        return value instanceof Value.Bag bag ? List.copyOf(bag.items()) : List.of();
    }

    /** One, one less, the first twice, backwards. */
    private static Stream<List<Value>> lengths(List<Value> items) {
        List<Value> twice = new ArrayList<>(items);
        twice.add(items.get(0));
        List<Value> backwards = new ArrayList<>(items);
        Collections.reverse(backwards);
        return Stream.of(items.subList(0, 1), items.subList(1, items.size()), twice, backwards);
    }

    private Stream<List<Value>> replaced(List<Value> items, TypeUse itemType) {
        return Stream.iterate(0, i -> i < items.size(), i -> i + 1)
                .flatMap(i -> of(items.get(i), itemType).stream().map(changed -> {
                    List<Value> copy = new ArrayList<>(items);
                    copy.set(i, changed);
                    return List.copyOf(copy);
                }));
    }

    private static Value replaced(Value.Entries entries, Value key, Value changed) {
        Map<Value, Value> copy = new LinkedHashMap<>(entries.entries());
        copy.put(key, changed);
        return new Value.Entries(copy);
    }
}
