package dev.setstone.processor.gate.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/** The classes that a model wrote. */
final class OwnCode {

    private final SortedMap<String, ClassNode> classes = new TreeMap<>();

    /** Reads class files, by binary name. */
    OwnCode(Map<String, byte[]> files) {
        files.values().forEach(bytes -> {
            ClassNode node = new ClassNode(Opcodes.ASM9);
            new ClassReader(bytes).accept(node, 0);
            classes.put(node.name, node);
        });
    }

    /**
     * A method of the logic's own.
     *
     * @param owner internal name of its class
     */
    record Method(String owner, MethodNode code) {

        String key() {
            return owner + "." + code.name + code.desc;
        }

        boolean isStatic() {
            return (code.access & Opcodes.ACC_STATIC) != 0;
        }

        /** The line of an instruction; 0 when the class file doesn't tell. */
        int line(AbstractInsnNode instruction) {
            for (AbstractInsnNode at = instruction; at != null; at = at.getPrevious()) {
                if (at instanceof LineNumberNode line) {
                    return line.line;
                }
            }
            return 0;
        }
    }

    boolean has(String internalName) {
        return classes.containsKey(internalName);
    }

    List<Method> methods() {
        List<Method> methods = new ArrayList<>();
        classes.values().forEach(type -> type.methods.forEach(method -> methods.add(new Method(type.name, method))));
        return methods;
    }

    /** The methods that a call may reach: of the class named, or of any own class where the call is virtual. */
    List<Method> targets(String owner, String name, String descriptor, boolean virtual) {
        return methods().stream()
                .filter(method ->
                        method.code().name.equals(name) && method.code().desc.equals(descriptor))
                .filter(method -> virtual || method.owner().equals(owner))
                .toList();
    }

    /** Whether an own class is an exception. */
    boolean isThrowable(String internalName) {
        ClassNode node = classes.get(internalName);
        return node == null
                ? internalName.startsWith("java/")
                        && (internalName.endsWith("Exception")
                                || internalName.endsWith("Error")
                                || internalName.endsWith("Throwable"))
                : node.superName != null && isThrowable(node.superName);
    }
}
