package dev.setstone.processor.gate.security;

import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.TypeDeclaration;
import dev.setstone.processor.contract.TypeDeclaration.Component;
import dev.setstone.processor.contract.TypeDeclaration.EnumType;
import dev.setstone.processor.contract.TypeDeclaration.PortType;
import dev.setstone.processor.contract.TypeDeclaration.RecordType;
import dev.setstone.processor.contract.TypeDeclaration.SealedType;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.value.PortScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** What generated code may name of the user's own types: only what the contract lists. */
final class ContractMembers {

    private static final String PORT_FAILURE = PortScript.EXCEPTION.replace('.', '/');
    private static final String OBJECT = "java/lang/Object";

    private final Contract contract;
    private final Descriptors descriptors;
    private final Map<String, TypeDeclaration> declarations = new HashMap<>();
    private final Set<String> thrown = new TreeSet<>();

    ContractMembers(Contract contract) {
        this.contract = contract;
        this.descriptors = new Descriptors(contract);
        contract.types()
                .values()
                .forEach(type -> declarations.put(type.binaryName().replace('.', '/'), type));
        contract.steps().forEach(step -> thrown.addAll(step.thrown()));
    }

    /** The internal name of the class that a model writes. */
    String logicClass() {
        return contract.qualified(contract.logicName()).replace('.', '/');
    }

    boolean knows(String internalName) {
        return declarations.containsKey(internalName) || isThrown(internalName);
    }

    /** Whether a step declares this exception; the contract has qualified names only, so nested names are compared as such. */
    boolean isThrown(String internalName) {
        return thrown.contains(internalName.replace('/', '.').replace('$', '.'));
    }

    boolean isEnum(String internalName) {
        return declarations.get(internalName) instanceof EnumType;
    }

    /** The descriptors of a record's components; empty when the contract has no such record. */
    Optional<List<String>> componentsOf(String internalName) {
        return declarations.get(internalName) instanceof RecordType type
                ? Optional.of(type.components().stream()
                        .map(component -> descriptors.generic(component.type()))
                        .toList())
                : Optional.empty();
    }

    /** The JDK class whose members the type inherits. */
    String supertype(String internalName) {
        TypeDeclaration type = declarations.get(internalName);
        if (type instanceof RecordType) {
            return "java/lang/Record";
        }
        if (type instanceof EnumType) {
            return "java/lang/Enum";
        }
        return type == null ? "java/lang/Exception" : OBJECT;
    }

    /** Whether the contract lists the member, inherited ones apart. */
    boolean lists(String owner, String name, String descriptor) {
        TypeDeclaration type = declarations.get(owner);
        if (type instanceof RecordType declared) {
            return recordHas(declared, name, descriptor);
        }
        if (type instanceof EnumType declared) {
            return enumHas(declared, owner, name, descriptor);
        }
        if (type instanceof SealedType declared) {
            return sealedHas(declared, name, descriptor);
        }
        if (type instanceof PortType declared) {
            return portHas(declared, name, descriptor);
        }
        if (owner.equals(PORT_FAILURE)) {
            return (name.equals("<init>") && descriptor.equals("(Ljava/lang/String;Ljava/lang/String;)V"))
                    || (name.equals("code") && descriptor.equals("()Ljava/lang/String;"));
        }
        return name.equals("<init>") || (name.equals("getMessage") && descriptor.equals("()Ljava/lang/String;"));
    }

    private boolean recordHas(RecordType type, String name, String descriptor) {
        if (name.equals("<init>")) {
            return isCanonical(type, Type.getArgumentTypes(descriptor));
        }
        boolean inherited = (name.equals("equals") && descriptor.equals("(Ljava/lang/Object;)Z"))
                || (name.equals("toString") && descriptor.equals("()Ljava/lang/String;"));
        return inherited || (descriptor.startsWith("()") && hasComponent(type, name));
    }

    private boolean isCanonical(RecordType type, Type[] parameters) {
        boolean canonical = parameters.length == type.components().size();
        for (int i = 0; canonical && i < parameters.length; i++) {
            TypeUse component = type.components().get(i).type();
            canonical = isVariable(component) || descriptors.erased(component).equals(parameters[i].getDescriptor());
        }
        return canonical;
    }

    /** The contract does not say what a variable's bound is, so its erasure may be any class. */
    private static boolean isVariable(TypeUse type) {
        return type instanceof TypeUse.Variable
                || (type instanceof TypeUse.Container array
                        && array.kind() == ContainerKind.ARRAY
                        && isVariable(array.arguments().get(0)));
    }

    private static boolean hasComponent(RecordType type, String name) {
        return type.components().stream().map(Component::name).anyMatch(name::equals);
    }

    private static boolean enumHas(EnumType type, String owner, String name, String descriptor) {
        String self = "L" + owner + ";";
        return (type.constants().contains(name) && descriptor.equals(self))
                || (name.equals("values") && descriptor.equals("()[" + self))
                || (name.equals("valueOf") && descriptor.equals("(Ljava/lang/String;)" + self));
    }

    /** A sealed interface may declare the accessors that all of its cases have. */
    private boolean sealedHas(SealedType type, String name, String descriptor) {
        return descriptor.startsWith("()")
                && !type.cases().isEmpty()
                && type.cases().stream()
                        .allMatch(one -> caseHas(contract.types().get(one), name, descriptor));
    }

    private boolean portHas(PortType port, String name, String descriptor) {
        return port.method(name)
                .map(method -> descriptors.of(method).equals(descriptor))
                .orElse(false);
    }

    private boolean caseHas(@Nullable TypeDeclaration one, String name, String descriptor) {
        return (one instanceof RecordType aRecord && hasComponent(aRecord, name))
                || (one instanceof SealedType nested && sealedHas(nested, name, descriptor));
    }
}
