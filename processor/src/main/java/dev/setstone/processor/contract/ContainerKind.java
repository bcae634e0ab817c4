package dev.setstone.processor.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types that hold other values. */
public enum ContainerKind {
    LIST("java.util.List"),
    SET("java.util.Set"),
    MAP("java.util.Map"),
    OPTIONAL("java.util.Optional"),
    ARRAY("[]");

    private final String typeName;

    ContainerKind(String typeName) {
        this.typeName = typeName;
    }

    /** The qualified class name, or {@code []}. */
    public String typeName() {
        return typeName;
    }

    /** The kind of that qualified class name, if it is one. */
    static Optional<ContainerKind> ofClass(String className) {
        return Arrays.stream(values())
                .filter(kind -> kind.typeName.equals(className))
                .findFirst();
    }

    /** As written in Java source around these arguments. */
    String source(List<String> arguments) {
        return this == ARRAY ? arguments.get(0) + "[]" : typeName + "<" + String.join(", ", arguments) + ">";
    }
}
