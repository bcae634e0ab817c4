package dev.setstone.processor.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Typed data in one canonical form: what examples say, what steps take and return. Two values are equal exactly when the
 * Java objects that they stand for are equal by the contract's types.
 */
public sealed interface Value {

    /** {@code null}, or an empty Optional. */
    record Nothing() implements Value {
        // Written out here and below: every build would link what the compiler puts in their place.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Nothing;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    record Bool(boolean value) implements Value {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bool bool && value == bool.value;
        }

        @Override
        public int hashCode() {
            return Boolean.hashCode(value);
        }
    }

    /**
     * A number in its type's own canonical text: decimal digits for integers, {@code BigDecimal.toString} with its scale for
     * decimals, {@code Double.toString} and {@code Float.toString} for floating point, {@code NaN} and {@code Infinity} included.
     */
    record Num(String text) implements Value {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Num number && text.equals(number.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    /** A String, a char, an enum constant's name, or a java.time value in ISO form. */
    record Text(String value) implements Value {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Text text && value.equals(text.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    /** A List or an array: order counts. */
    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Items list && items.equals(list.items);
        }

        @Override
        public int hashCode() {
            return items.hashCode();
        }
    }

    /** A Set: order does not count. */
    record Bag(Set<Value> items) implements Value {
        public Bag {
            items = Collections.unmodifiableSet(new LinkedHashSet<>(items));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bag set && items.equals(set.items);
        }

        @Override
        public int hashCode() {
            return items.hashCode();
        }
    }

    /** A Map: order does not count. */
    record Entries(Map<Value, Value> entries) implements Value {
        public Entries {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /**
     * A record.
     *
     * @param type the record's binary name, such as {@code com.acme.Claims$Decision}
     * @param fields the components in the order of declaration
     */
    record Fields(String type, Map<String, Value> fields) implements Value {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Fields record && type.equals(record.type) && fields.equals(record.fields);
        }

        @Override
        public int hashCode() {
            return 31 * type.hashCode() + fields.hashCode();
        }

        /**
         * A component.
         *
         * @throws IllegalArgumentException when the record has none of that name
         */
        public Value field(String name) {
            Value value = fields.get(name);
            if (value == null) {
                throw new IllegalArgumentException(type + " has no component " + name);
            }
            return value;
        }
    }
}
