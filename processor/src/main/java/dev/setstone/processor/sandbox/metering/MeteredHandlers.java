package dev.setstone.processor.sandbox.metering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Makes handlers throw fatal signals again. javac lets the handler of a {@code finally} cover its own first instruction, where the
 * signal thrown again would be caught for ever: such ranges end where the handler begins.
 */
abstract class MeteredHandlers extends MethodVisitor {

    private final List<Range> ranges = new ArrayList<>();
    private final Set<Label> catching = new HashSet<>();
    private final Map<Label, Integer> positions = new HashMap<>();
    private boolean atHandler;

    MeteredHandlers(MethodVisitor next) {
        super(Opcodes.ASM9, next);
    }

    private record Range(
            Label start, Label end, Label handler, @Nullable String type) {}

    /** Writes a call of the meter. */
    abstract void charge(String method, String descriptor);

    /** Whether the code of a label has been written already, so that a jump to it goes backwards. */
    boolean isBehind(Label label) {
        return positions.containsKey(label);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        ranges.add(new Range(start, end, handler, type));
        catching.add(handler);
    }

    @Override
    public void visitLabel(Label label) {
        positions.put(label, positions.size());
        atHandler |= catching.contains(label);
        super.visitLabel(label);
    }

    /** To be called before each instruction: a handler's own frame and line come first. */
    final void settle() {
        if (atHandler) {
            atHandler = false;
            mv.visitInsn(Opcodes.DUP);
            charge("caught", "(Ljava/lang/Throwable;)V");
        }
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        settle();
        super.visitVarInsn(opcode, variable);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        settle();
        super.visitFieldInsn(opcode, owner, name, descriptor);
    }

    @Override
    public void visitLdcInsn(Object value) {
        settle();
        super.visitLdcInsn(value);
    }

    @Override
    public void visitIincInsn(int variable, int increment) {
        settle();
        super.visitIincInsn(variable, increment);
    }

    /** The ranges come last, since where a label lies is known only now; the writer takes them in any place. */
    @Override
    public void visitMaxs(int maxStack, int maxLocals) {
        for (Range range : ranges) {
            int start = positions.getOrDefault(range.start(), 0);
            int handler = positions.getOrDefault(range.handler(), 0);
            int end = positions.getOrDefault(range.end(), 0);
            boolean coversItself = start <= handler && handler < end;
            if (!coversItself) {
                super.visitTryCatchBlock(range.start(), range.end(), range.handler(), range.type());
            } else if (start < handler) {
                super.visitTryCatchBlock(range.start(), range.handler(), range.handler(), range.type());
            }
        }
        super.visitMaxs(maxStack, maxLocals);
    }
}
