package dev.setstone.processor.contract;

import java.util.List;

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
    }

    /** A type parameter of the generic record around it. */
    record Variable(String name, boolean nullable) implements TypeUse {
        @Override
        public String source() {
            return name;
        }
    }
}
