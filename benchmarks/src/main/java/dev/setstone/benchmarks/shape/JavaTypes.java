package dev.setstone.benchmarks.shape;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The Java declarations of shapes: one record for each object, named after its place. */
public final class JavaTypes {

    private final Map<Shape, String> records = new LinkedHashMap<>();
    private final Map<String, String> declarations = new LinkedHashMap<>();

    /**
     * The type of a shape, which declares the records that it needs.
     *
     * @param place what a record at this place is called
     */
    public String type(Shape shape, String place) {
        if (shape instanceof Shape.Truth) {
            return "boolean";
        }
        return shape instanceof Shape.Whole ? "int" : boxed(shape, place);
    }

    /** The same for a value that may be missing. */
    public String optional(Shape shape, String place) {
        return "Optional<" + boxed(shape, place) + ">";
    }

    /** The records that were declared, as members of an interface. */
    public String declarations() {
        return declarations.values().stream().map(text -> "    " + text + "\n").collect(Collectors.joining("\n"));
    }

    private String boxed(Shape shape, String place) {
        if (shape instanceof Shape.Truth) {
            return "Boolean";
        }
        if (shape instanceof Shape.Whole) {
            return "Integer";
        }
        if (shape instanceof Shape.Decimal) {
            return "BigDecimal";
        }
        if (shape instanceof Shape.ListOf list) {
            return "List<" + boxed(list.element(), singular(place)) + ">";
        }
        if (shape instanceof Shape.MapOf map) {
            return "Map<String, " + boxed(map.value(), singular(place)) + ">";
        }
        return shape instanceof Shape.RecordOf members ? record(members, place) : "String";
    }

    private String record(Shape.RecordOf members, String place) {
        String known = records.get(members);
        if (known != null) {
            return known;
        }
        String name = Names.upperFirst(place);
        int number = 2;
        while (declarations.containsKey(name)) {
            name = Names.upperFirst(place) + number++;
        }
        records.put(members, name);
        declarations.put(name, "");
        String components = members.fields().stream()
                .map(field ->
                        (field.optional() ? optional(field.shape(), field.name()) : type(field.shape(), field.name()))
                                + " " + field.name())
                .collect(Collectors.joining(", "));
        declarations.put(name, "record " + name + "(" + components + ") {}");
        return name;
    }

    private static String singular(String place) {
        return place.endsWith("s") && place.length() > 2 ? place.substring(0, place.length() - 1) : place + "Item";
    }
}
