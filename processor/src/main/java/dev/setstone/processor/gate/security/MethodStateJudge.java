package dev.setstone.processor.gate.security;

import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Watches how fields get their values. The instruction before a store says what is stored, unless code paths meet in between, which
 * a stack map frame shows; then nothing is known and the store is refused.
 */
final class MethodStateJudge extends MethodVisitor {

    /** What a store receives when the instruction before it does not say. */
    private static final String UNKNOWN = "";

    private static final String LAMBDA = "lambda";

    /** The owner of a place that nothing is ever proven about. */
    private static final String NOBODY = "";

    private static final Set<String> UNMODIFIABLE = Set.of(
            "java/util/List.of",
            "java/util/List.copyOf",
            "java/util/Set.copyOf",
            "java/util/Set.of",
            "java/util/Map.copyOf",
            "java/util/Map.of",
            "java/util/Map.ofEntries",
            "java/util/stream/Stream.toList",
            "java/util/Collections.emptyList",
            "java/util/Collections.emptyMap",
            "java/util/Collections.emptySet",
            "java/util/Collections.singleton",
            "java/util/Collections.singletonList",
            "java/util/Collections.singletonMap",
            "java/util/Collections.unmodifiableCollection",
            "java/util/Collections.unmodifiableList",
            "java/util/Collections.unmodifiableMap",
            "java/util/Collections.unmodifiableNavigableMap",
            "java/util/Collections.unmodifiableNavigableSet",
            "java/util/Collections.unmodifiableSet",
            "java/util/Collections.unmodifiableSortedMap",
            "java/util/Collections.unmodifiableSortedSet");

    private final String owner;
    private final String method;
    private final OwnClasses own;
    private final StaticState state;
    private String stored = UNKNOWN;
    private int line;

    MethodStateJudge(String owner, String method, OwnClasses own, StaticState state) {
        super(Opcodes.ASM9);
        this.owner = owner;
        this.method = method;
        this.own = own;
        this.state = state;
    }

    @Override
    public void visitLineNumber(int number, Label start) {
        line = number;
    }

    @Override
    public void visitFrame(int type, int locals, Object[] local, int depth, Object[] stack) {
        stored = UNKNOWN;
    }

    @Override
    public void visitInsn(int opcode) {
        stored = UNKNOWN;
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        stored = opcode == Opcodes.ALOAD ? "variable" : UNKNOWN;
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        stored = UNKNOWN;
        if (opcode == Opcodes.NEW && isInitializer()) {
            state.createdInInitializer(owner, type, line);
        }
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        stored = UNKNOWN;
    }

    @Override
    public void visitLdcInsn(Object value) {
        stored = UNKNOWN;
    }

    @Override
    public void visitMethodInsn(int opcode, String called, String name, String descriptor, boolean isInterface) {
        stored = called + "." + name;
        if (isInitializer() && own.has(called) && !name.equals("<init>")) {
            state.calledInInitializer(owner, name, line);
        }
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        boolean lambda = bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory");
        boolean captures = Type.getArgumentTypes(descriptor).length > 0;
        stored = lambda && !captures ? LAMBDA : UNKNOWN;
        if (lambda && captures && isInitializer()) {
            state.capturedInInitializer(owner, line);
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String fieldOwner, String field, String descriptor) {
        if (opcode == Opcodes.PUTSTATIC) {
            boolean initializer = method.equals("<clinit>") && fieldOwner.equals(owner);
            if (!initializer) {
                state.assigned(field, line);
            }
            stored(Place.field(fieldOwner, field), descriptor);
        } else if (opcode == Opcodes.PUTFIELD && own.isEnum(fieldOwner)) {
            if (!method.equals("<init>")) {
                state.assigned(field, line);
            }
            stored(Place.field(NOBODY, field), descriptor);
        }
        stored = UNKNOWN;
    }

    /** An enum's constructor runs as part of its class's initializer. */
    private boolean isInitializer() {
        return method.equals("<clinit>") || (method.equals("<init>") && own.isEnum(owner));
    }

    private void stored(Place field, String descriptor) {
        if (StaticState.isCollection(descriptor) && !UNMODIFIABLE.contains(stored)) {
            state.modifiable(field, line);
        }
        if (StaticState.isFunction(descriptor) && !isStateless()) {
            state.stateful(field.member(), line);
        }
    }

    /** An enum's constructor gets its functions from the class's initializer, where they are judged. */
    private boolean isStateless() {
        return stored.equals(LAMBDA)
                || (stored.equals("variable") && own.isEnum(owner) && method.equals("<init>"))
                || stored.startsWith("java/util/Comparator.")
                || stored.startsWith("java/util/Collections.reverseOrder")
                || stored.startsWith("java/util/Map$Entry.comparing")
                || stored.startsWith("java/util/function/");
    }
}
