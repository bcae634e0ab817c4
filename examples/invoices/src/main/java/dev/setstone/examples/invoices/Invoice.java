package dev.setstone.examples.invoices;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a document says.
 *
 * @param fields the values that were found, as printed
 * @param items what was bought, in order
 * @param open the fields that the rules could not settle
 */
public record Invoice(Map<Field, String> fields, List<LineItem> items, Set<Field> open) {

    public Invoice {
        Map<Field, String> ordered = new EnumMap<>(Field.class);
        ordered.putAll(fields);
        fields = Collections.unmodifiableMap(ordered);
        items = List.copyOf(items);
        open = Collections.unmodifiableSet(new TreeSet<>(open));
    }

    /** An invoice of what the rules found. */
    static Invoice of(Map<Field, Found> found, List<LineItem> items) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        Set<Field> open = new TreeSet<>();
        found.forEach((field, what) -> {
            if (!what.value().isBlank()) {
                values.put(field, what.value());
            }
            if (!what.settled()) {
                open.add(field);
            }
        });
        return new Invoice(values, items, open);
    }

    /** The value of a field as printed; empty when the document does not say it or nothing could read it. */
    public Optional<String> value(Field field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** This invoice with no value of a field. */
    Invoice without(Field field) {
        Map<Field, String> fewer = new EnumMap<>(Field.class);
        fewer.putAll(fields);
        fewer.remove(field);
        return new Invoice(fewer, items, open);
    }

    /** This invoice with another value of a field. */
    Invoice with(Field field, String value) {
        Map<Field, String> more = new EnumMap<>(Field.class);
        more.putAll(fields);
        more.put(field, value);
        return new Invoice(more, items, open);
    }
}
