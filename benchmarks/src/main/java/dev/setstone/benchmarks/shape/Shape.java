package dev.setstone.benchmarks.shape;

import java.util.List;

/** The type that all values of one place share. */
public sealed interface Shape {

    /** Nothing was seen there but null, or nothing at all. */
    record Unknown() implements Shape {}

    record Text() implements Shape {}

    record Truth() implements Shape {}

    /** Whole numbers, all of them within {@code int}. */
    record Whole() implements Shape {}

    record Decimal() implements Shape {}

    record ListOf(Shape element) implements Shape {}

    /** Objects whose keys are data. */
    record MapOf(Shape value) implements Shape {}

    /** Objects whose keys are names. */
    record RecordOf(List<Field> fields) implements Shape {
        public RecordOf {
            fields = List.copyOf(fields);
        }
    }

    /** Values that no one Java type fits, such as a text here and a number there. */
    record Mixed(String what) implements Shape {}

    /**
     * A member of an object.
     *
     * @param key its name in the data
     * @param name its name in Java
     * @param optional whether it is null or absent anywhere
     */
    record Field(String key, String name, Shape shape, boolean optional) {}

    /** A Java name for a key that stands alone. */
    static String name(String key) {
        return new Names().unique(key);
    }
}
