package dev.setstone.processor.gate.security;

import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.contract.TypeDeclaration;
import dev.setstone.processor.contract.TypeDeclaration.PortMethod;
import dev.setstone.processor.contract.TypeUse;
import java.util.Map;
import java.util.stream.Collectors;

/** The contract's types as class files write them, JVMS 4.3 and 4.7.9.1. */
public final class Descriptors {

    private static final Map<ScalarKind, String> PRIMITIVES = Map.of(
            ScalarKind.BOOLEAN, "Z",
            ScalarKind.BYTE, "B",
            ScalarKind.SHORT, "S",
            ScalarKind.INT, "I",
            ScalarKind.LONG, "J",
            ScalarKind.FLOAT, "F",
            ScalarKind.DOUBLE, "D",
            ScalarKind.CHAR, "C");

    private final Contract contract;

    public Descriptors(Contract contract) {
        this.contract = contract;
    }

    /** The erased type; a type variable is taken as unbounded. */
    public String erased(TypeUse type) {
        if (type instanceof TypeUse.Container container && container.kind() != ContainerKind.ARRAY) {
            return object(container.kind().typeName(), "");
        }
        if (type instanceof TypeUse.Container array) {
            return "[" + erased(array.arguments().get(0));
        }
        if (type instanceof TypeUse.Declared declared) {
            return object(binaryName(declared.name()), "");
        }
        return type instanceof TypeUse.Scalar scalar ? scalar(scalar.kind()) : "Ljava/lang/Object;";
    }

    /** The type with its arguments, as a {@code Signature} attribute has it. */
    public String generic(TypeUse type) {
        if (type instanceof TypeUse.Container container && container.kind() != ContainerKind.ARRAY) {
            return object(container.kind().typeName(), arguments(container.arguments()));
        }
        if (type instanceof TypeUse.Container array) {
            return "[" + generic(array.arguments().get(0));
        }
        if (type instanceof TypeUse.Declared declared) {
            return object(binaryName(declared.name()), arguments(declared.arguments()));
        }
        return type instanceof TypeUse.Variable variable ? "T" + variable.name() + ";" : erased(type);
    }

    /** The erased descriptor of a port's method. */
    String of(PortMethod method) {
        return method.parameters().stream()
                        .map(parameter -> erased(parameter.type()))
                        .collect(Collectors.joining("", "(", ")"))
                + method.result().map(this::erased).orElse("V");
    }

    private String arguments(java.util.List<TypeUse> arguments) {
        return arguments.isEmpty()
                ? ""
                : arguments.stream().map(this::generic).collect(Collectors.joining("", "<", ">"));
    }

    private String binaryName(String name) {
        TypeDeclaration declaration = contract.types().get(name);
        return declaration == null ? name : declaration.binaryName();
    }

    private static String scalar(ScalarKind kind) {
        String primitive = PRIMITIVES.get(kind);
        return primitive == null ? object(kind.typeName(), "") : primitive;
    }

    private static String object(String binaryName, String arguments) {
        return "L" + binaryName.replace('.', '/') + arguments + ";";
    }
}
