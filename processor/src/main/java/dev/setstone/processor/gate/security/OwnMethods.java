package dev.setstone.processor.gate.security;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The candidate's own methods, and which of them a call may reach. */
final class OwnMethods {

    /**
     * A method.
     *
     * @param owner the internal name of its class
     */
    record Method(String owner, MethodNode code) {

        String key() {
            return owner + "." + code.name + code.desc;
        }

        boolean is(int flag) {
            return (code.access & flag) != 0;
        }

        /** How many values a call of it takes, the object that it is called on among them. */
        int parameters() {
            return Type.getArgumentTypes(code.desc).length + (is(Opcodes.ACC_STATIC) ? 0 : 1);
        }
    }

    private final Map<String, ClassNode> classes = new TreeMap<>();
    private final List<Method> methods = new ArrayList<>();
    private final Set<String> referenced = new HashSet<>();

    /** Reads class files, by binary name. */
    OwnMethods(Map<String, byte[]> files) {
        for (byte[] file : files.values()) {
            ClassNode node = new ClassNode(Opcodes.ASM9);
            new ClassReader(file).accept(node, ClassReader.SKIP_DEBUG);
            classes.put(node.name, node);
            node.methods.forEach(method -> methods.add(new Method(node.name, method)));
        }
        methods.forEach(method -> method.code().instructions.forEach(this::references));
    }

    private void references(AbstractInsnNode instruction) {
        if (instruction instanceof InvokeDynamicInsnNode dynamic) {
            for (Object argument : dynamic.bsmArgs) {
                if (argument instanceof Handle handle) {
                    referenced.add(handle.getOwner() + "." + handle.getName() + handle.getDesc());
                }
            }
        }
    }

    boolean has(String internalName) {
        return classes.containsKey(internalName);
    }

    List<Method> all() {
        return methods;
    }

    /** Whether nothing but calls that name the method can reach it, so that all its arguments and results are known. */
    boolean isClosed(Method method) {
        return method.is(Opcodes.ACC_PRIVATE) && !referenced.contains(method.key());
    }

    /** The methods that a call may reach; none where that is not known for sure. */
    List<Method> targets(MethodInsnNode call) {
        Optional<Method> declared = declared(call.owner, call.name, call.desc);
        boolean virtual = call.getOpcode() == Opcodes.INVOKEVIRTUAL || call.getOpcode() == Opcodes.INVOKEINTERFACE;
        if (!virtual
                || declared.filter(method -> method.is(Opcodes.ACC_PRIVATE)).isPresent()) {
            return declared.filter(method -> !method.is(Opcodes.ACC_ABSTRACT)).stream()
                    .toList();
        }
        if (declared.isEmpty()) {
            return List.of();
        }
        List<Method> same = methods.stream()
                .filter(method -> method.code().name.equals(call.name)
                        && method.code().desc.equals(call.desc))
                .toList();
        // A lambda may stand behind an abstract method.
        return same.stream().anyMatch(method -> method.is(Opcodes.ACC_ABSTRACT)) ? List.of() : same;
    }

    /** The method that a handle names. */
    Optional<Method> target(Handle handle) {
        return declared(handle.getOwner(), handle.getName(), handle.getDesc())
                .filter(method -> method.is(Opcodes.ACC_PRIVATE) || method.is(Opcodes.ACC_STATIC));
    }

    private Optional<Method> declared(String owner, String name, String descriptor) {
        for (ClassNode at = classes.get(owner); at != null; at = superclass(at)) {
            String declaring = at.name;
            Optional<Method> found = methods.stream()
                    .filter(method -> method.owner().equals(declaring)
                            && method.code().name.equals(name)
                            && method.code().desc.equals(descriptor))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private @Nullable ClassNode superclass(ClassNode node) {
        return node.superName == null ? null : classes.get(node.superName);
    }

    /** The class that declares the field, searched as JVMS 5.4.3.2 does; empty when none of the candidate's own does. */
    Optional<String> declaring(String owner, String field) {
        ClassNode node = classes.get(owner);
        if (node == null) {
            return Optional.empty();
        }
        if (node.fields.stream().anyMatch(one -> one.name.equals(field))) {
            return Optional.of(owner);
        }
        return Stream.concat(node.interfaces.stream(), Stream.ofNullable(node.superName))
                .map(supertype -> declaring(supertype, field))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The static fields, by the class that declares them. */
    List<Map.Entry<String, FieldNode>> constants() {
        List<Map.Entry<String, FieldNode>> constants = new ArrayList<>();
        classes.values()
                .forEach(node -> node.fields.stream()
                        .filter(field -> (field.access & Opcodes.ACC_STATIC) != 0)
                        .forEach(field -> constants.add(Map.entry(node.name, field))));
        return constants;
    }

    boolean isRecord(String internalName) {
        ClassNode node = classes.get(internalName);
        return node != null && "java/lang/Record".equals(node.superName);
    }
}
