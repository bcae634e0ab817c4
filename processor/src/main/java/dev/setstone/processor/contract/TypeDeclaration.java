package dev.setstone.processor.contract;

import java.util.List;
import java.util.Optional;

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

    /**
     * An interface with {@code @Port}: no data, but a way out of a step. A step takes it as an argument.
     *
     * @param methods its abstract methods in the order of declaration
     * @param bounded the names of those that a model answers at run time
     */
    record PortType(String name, String binaryName, List<PortMethod> methods, List<String> bounded)
            implements TypeDeclaration {

        public PortType {
            methods = List.copyOf(methods);
            bounded = List.copyOf(bounded);
        }

        /** The method of that name, if there is one. */
        public Optional<PortMethod> method(String methodName) {
            return methods.stream()
                    .filter(method -> method.name().equals(methodName))
                    .findFirst();
        }
    }

    /**
     * A method of a port.
     *
     * @param result empty when it returns nothing
     */
    record PortMethod(String name, List<Contract.Parameter> parameters, Optional<TypeUse> result) {
        public PortMethod {
            parameters = List.copyOf(parameters);
        }
    }
}
