package dev.setstone.processor.gate.security;

import dev.setstone.processor.gate.security.OwnMethods.Method;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Whether code of the candidate's own may run while the JDK compares values: then the number and order of such comparisons, which depend
 * on the order of an unordered collection, could be told from outside.
 */
final class OwnEquality {

    private static final Set<String> COMPARING =
            Set.of("equals(Ljava/lang/Object;)Z", "hashCode()I", "compareTo(Ljava/lang/Object;)I");

    /** Whether it may. */
    boolean isIn(OwnMethods code) {
        return code.all().stream().anyMatch(method -> compares(code, method) || makesComparing(method));
    }

    /** A record's own methods are javac's. */
    private static boolean compares(OwnMethods code, Method method) {
        boolean comparing = COMPARING.contains(method.code().name + method.code().desc);
        return comparing && !(code.isRecord(method.owner()) && isOfJavac(method));
    }

    private static boolean isOfJavac(Method method) {
        for (AbstractInsnNode instruction : method.code().instructions) {
            if (instruction instanceof InvokeDynamicInsnNode dynamic
                    && dynamic.bsm.getOwner().equals("java/lang/runtime/ObjectMethods")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the method makes a collection that compares by a function. */
    private static boolean makesComparing(Method method) {
        for (AbstractInsnNode instruction : method.code().instructions) {
            if (instruction instanceof MethodInsnNode call && isComparing(call.owner, call.name, call.desc)) {
                return true;
            }
            if (instruction instanceof InvokeDynamicInsnNode dynamic) {
                for (Object argument : dynamic.bsmArgs) {
                    if (argument instanceof Handle handle
                            && isComparing(handle.getOwner(), handle.getName(), handle.getDesc())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isComparing(String owner, String name, String descriptor) {
        return owner.startsWith("java/util/") && name.equals("<init>") && descriptor.contains("Ljava/util/Comparator;");
    }
}
