package dev.setstone.processor.gate.security;

import dev.setstone.processor.gate.security.OwnMethods.Method;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;

/**
 * Finds the static fields that can hold no other array than an empty one. It has nothing that anybody could change, so it may be handed
 * on anywhere; that one of them is not the same object as another is told by comparisons by identity alone, which have a rule of their own.
 */
final class EmptyArrays {

    private final OwnMethods code;

    EmptyArrays(OwnMethods code) {
        this.code = code;
    }

    /** The fields, as places. */
    Set<Place> fields() {
        Set<Place> empty = new HashSet<>();
        Set<Place> other = new HashSet<>();
        for (Method method : code.all()) {
            for (AbstractInsnNode instruction : method.code().instructions) {
                if (instruction instanceof FieldInsnNode store && store.getOpcode() == Opcodes.PUTSTATIC) {
                    code.declaring(store.owner, store.name)
                            .map(owner -> Place.emptyArray(owner, store.name))
                            .ifPresent((isNewAndEmpty(store) ? empty : other)::add);
                }
            }
        }
        for (Map.Entry<String, FieldNode> field : code.constants()) {
            if (!field.getValue().desc.startsWith("[")) {
                other.add(Place.emptyArray(field.getKey(), field.getValue().name));
            }
        }
        empty.removeAll(other);
        return empty;
    }

    /** Whether the array is made right here, of length zero. A label in between, where other paths could come in, is none of these. */
    private static boolean isNewAndEmpty(FieldInsnNode store) {
        AbstractInsnNode made = store.getPrevious();
        boolean array = isOf(made, Opcodes.NEWARRAY) || isOf(made, Opcodes.ANEWARRAY);
        return array && isOf(made.getPrevious(), Opcodes.ICONST_0);
    }

    private static boolean isOf(@Nullable AbstractInsnNode instruction, int opcode) {
        return instruction != null && instruction.getOpcode() == opcode;
    }
}
