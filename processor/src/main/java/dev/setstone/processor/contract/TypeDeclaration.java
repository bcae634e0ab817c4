package dev.setstone.processor.contract;

import java.util.List;

/** A type of the user's that the contract reaches. */
public sealed interface TypeDeclaration {

    /** The qualified name, such as {@code com.acme.Claims.Decision}. */
    String name();

    /** The binary name, such as {@code com.acme.Claims$Decision}. */
    String binaryName();

    record RecordType(String name, String binaryName, List<String> typeParameters, List<Component> components)
            implements TypeDeclaration {
        public RecordType {
            typeParameters = List.copyOf(typeParameters);
            components = List.copyOf(components);
        }
    }

    record Component(String name, TypeUse type) {}

    record EnumType(String name, String binaryName, List<String> constants) implements TypeDeclaration {
        public EnumType {
            constants = List.copyOf(constants);
        }
    }

    /**
     * A sealed interface. Each case takes its type parameters, in the same order.
     *
     * @param cases qualified names of the records, enums and sealed interfaces that it permits, in alphabetical order, since the
     *     order of an implicit permits clause is the compiler's
     */
    record SealedType(String name, String binaryName, List<String> typeParameters, List<String> cases)
            implements TypeDeclaration {
        public SealedType {
            typeParameters = List.copyOf(typeParameters);
            cases = List.copyOf(cases);
        }
    }
}
