package dev.setstone.processor.brief;

import dev.setstone.processor.value.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A value as paths and plain texts, so that what changed in it can be named to the leaf. */
final class ValueLeaves {

    private ValueLeaves() {}

    /** The leaves below a path. A Set's items come sorted by what they say, since their order does not count. */
    static SortedMap<String, String> of(String path, Value value) {
        SortedMap<String, String> leaves = new TreeMap<>();
        add(leaves, path, value);
        return leaves;
    }

    private static void add(SortedMap<String, String> leaves, String path, Value value) {
        if (value instanceof Value.Nothing) {
            leaves.put(path, "null");
        } else if (value instanceof Value.Bool bool) {
            leaves.put(path, Boolean.toString(bool.value()));
        } else if (value instanceof Value.Num number) {
            leaves.put(path, number.text());
        } else if (value instanceof Value.Text text) {
            leaves.put(path, "\"" + text.value() + "\"");
        } else if (value instanceof Value.Items items) {
            addItems(leaves, path, items.items());
        } else if (value instanceof Value.Bag bag) {
            List<Value> ordered = bag.items().stream()
                    .sorted(Comparator.comparing(item -> of("", item).toString()))
                    .toList();
            addItems(leaves, path, ordered);
        } else if (value instanceof Value.Entries entries) {
            leaves.put(path, "map of " + entries.entries().size());
            entries.entries().forEach((key, item) -> add(leaves, path + "[" + keyText(key) + "]", item));
        } else if (value instanceof Value.Fields fields) {
            addFields(leaves, path, fields);
        }
    }

    private static String keyText(Value key) {
        SortedMap<String, String> leaves = of("", key);
        return leaves.size() == 1 ? String.join("", leaves.values()) : leaves.toString();
    }

    private static void addItems(SortedMap<String, String> leaves, String path, List<Value> items) {
        leaves.put(path, "list of " + items.size());
        for (int i = 0; i < items.size(); i++) {
            add(leaves, path + "[" + i + "]", items.get(i));
        }
    }

    private static void addFields(SortedMap<String, String> leaves, String path, Value.Fields fields) {
        leaves.put(path, fields.type());
        for (Map.Entry<String, Value> field : fields.fields().entrySet()) {
            add(leaves, path + "." + field.getKey(), field.getValue());
        }
    }
}
