package dev.setstone.processor.brief;

import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.spec.Node;
import dev.setstone.processor.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads lists, sets, arrays and maps. */
final class ContainerReader {

    private static final String PAIRS = "a sequence of mappings with \"key\" and \"value\"";

    private final ValueReader values;
    private final Diagnostics problems;

    ContainerReader(ValueReader values, Diagnostics problems) {
        this.values = values;
        this.problems = problems;
    }

    Optional<Value> read(Node node, TypeUse.Container use, String path) {
        if (use.kind() == ContainerKind.MAP) {
            return node instanceof Node.Mapping mapping ? fromMapping(mapping, use, path) : fromPairs(node, use, path);
        }
        if (!(node instanceof Node.Sequence sequence)) {
            return values.misfit(node, path, "a sequence, such as [...]");
        }
        return use.kind() == ContainerKind.SET ? set(sequence, use, path) : list(sequence, use, path);
    }

    private Optional<Value> list(Node.Sequence sequence, TypeUse.Container use, String path) {
        List<Value> items = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            values.read(sequence.items().get(i), use.arguments().get(0), path + "[" + i + "]")
                    .ifPresent(items::add);
        }
        return items.size() == sequence.items().size() ? Optional.of(new Value.Items(items)) : Optional.empty();
    }

    private Optional<Value> set(Node.Sequence sequence, TypeUse.Container use, String path) {
        Set<Value> items = new LinkedHashSet<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            Node item = sequence.items().get(i);
            Optional<Value> value = values.read(item, use.arguments().get(0), path + "[" + i + "]");
            if (value.isPresent() && !items.add(value.get())) {
                problems.add(
                        Problem.VALUE_MISFIT, item.at(), path, "a set without duplicates", Found.of(item) + " again");
            }
        }
        return items.size() == sequence.items().size() ? Optional.of(new Value.Bag(items)) : Optional.empty();
    }

    private Optional<Value> fromMapping(Node.Mapping mapping, TypeUse.Container use, String path) {
        Map<Value, Value> entries = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            Node key = new Node.Scalar(entry.key().value(), true, entry.key().at());
            put(entries, key, entry.value(), use, path);
        }
        return entries.size() == mapping.entries().size() ? Optional.of(new Value.Entries(entries)) : Optional.empty();
    }

    private Optional<Value> fromPairs(Node node, TypeUse.Container use, String path) {
        if (!(node instanceof Node.Sequence sequence)) {
            return values.misfit(node, path, "a mapping, or " + PAIRS);
        }
        Map<Value, Value> entries = new LinkedHashMap<>();
        for (Node item : sequence.items()) {
            Optional<Node.Mapping> pair = Optional.of(item)
                    .filter(Node.Mapping.class::isInstance)
                    .map(Node.Mapping.class::cast)
                    .filter(mapping -> mapping.entries().size() == 2);
            Optional<Node> key =
                    pair.flatMap(mapping -> RecordReader.find(mapping, "key")).map(Node.Entry::value);
            Optional<Node> value =
                    pair.flatMap(mapping -> RecordReader.find(mapping, "value")).map(Node.Entry::value);
            if (key.isEmpty() || value.isEmpty()) {
                values.misfit(item, path, PAIRS);
            } else {
                put(entries, key.get(), value.get(), use, path);
            }
        }
        return entries.size() == sequence.items().size() ? Optional.of(new Value.Entries(entries)) : Optional.empty();
    }

    private void put(Map<Value, Value> entries, Node key, Node value, TypeUse.Container use, String path) {
        Optional<Value> readKey = values.read(key, use.arguments().get(0), "a key of " + path);
        String name = key instanceof Node.Scalar scalar ? scalar.text() : "...";
        Optional<Value> readValue = values.read(value, use.arguments().get(1), path + "[" + name + "]");
        if (readKey.isPresent() && readValue.isPresent() && entries.put(readKey.get(), readValue.get()) != null) {
            problems.add(
                    Problem.VALUE_MISFIT, key.at(), path, "a map without duplicate keys", Found.of(key) + " again");
        }
    }
}
