package dev.setstone.processor.contract;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A type where it is used: the type of a parameter, a component, a result. */
public sealed interface TypeUse {

    /** Whether null is allowed here: {@code @Nullable} by whatever package's annotation of that simple name. */
    boolean nullable();

    /** The type as Java source, with qualified names where they are not in java.lang. */
    String source();

    record Scalar(ScalarKind kind, boolean nullable) implements TypeUse {
        @Override
        public String source() {
            return kind.source();
        }

        // Written out here and below: every build would link what the compiler puts in their place.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Scalar scalar && kind == scalar.kind && nullable == scalar.nullable;
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind.name(), nullable);
        }
    }

    /** A List, Set, Map, Optional or array; a Map has two arguments, the others one. */
    record Container(ContainerKind kind, List<TypeUse> arguments, boolean nullable) implements TypeUse {
        public Container {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String source() {
            return kind.source(arguments.stream().map(TypeUse::source).toList());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Container container
                    && kind == container.kind
                    && arguments.equals(container.arguments)
                    && nullable == container.nullable;
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind.name(), arguments, nullable);
        }
    }

    /**
     * A record, an enum or a sealed interface that {@link Contract#types()} describes.
     *
     * @param name its qualified name, such as {@code com.acme.Claims.Decision}
     */
    record Declared(String name, List<TypeUse> arguments, boolean nullable) implements TypeUse {
        public Declared {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String source() {
            return arguments.isEmpty()
                    ? name
                    : name + "<"
                            + String.join(
                                    ", ",
                                    arguments.stream().map(TypeUse::source).toList()) + ">";
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Declared declared
                    && name.equals(declared.name)
                    && arguments.equals(declared.arguments)
                    && nullable == declared.nullable;
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, arguments, nullable);
        }
    }

    /** A type parameter of the generic record around it. */
    record Variable(String name, boolean nullable) implements TypeUse {
        @Override
        public String source() {
            return name;
        }
    }
}
