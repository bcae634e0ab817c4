package dev.setstone.benchmarks.workflows;

import dev.setstone.benchmarks.shape.Shape;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says which name of the rules is which name in Java, where they differ. */
final class Vocabulary {

    private Vocabulary() {}

    /** A rule, or an empty text when all names are the same. */
    static String of(Typed typed) {
        Map<String, String> names = new TreeMap<>();
        for (Step step : typed.steps()) {
            collect(step.input(), names);
            collect(step.result(), names);
        }
        return names.isEmpty()
                ? ""
                : "Names: "
                        + names.entrySet().stream()
                                .map(name -> name.getKey() + " is \"" + name.getValue() + "\"")
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    private static void collect(Shape shape, Map<String, String> names) {
        if (shape instanceof Shape.ListOf list) {
            collect(list.element(), names);
        } else if (shape instanceof Shape.MapOf map) {
            collect(map.value(), names);
        } else if (shape instanceof Shape.RecordOf members) {
            for (Shape.Field field : members.fields()) {
                if (!field.key().equals(field.name())) {
                    names.put(field.name(), field.key());
                }
                collect(field.shape(), names);
            }
        }
    }
}
