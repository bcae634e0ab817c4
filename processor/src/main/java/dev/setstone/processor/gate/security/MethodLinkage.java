package dev.setstone.processor.gate.security;

import java.util.SortedSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Collects what one method refers to. Left out is what javac writes differently from version to version: casts that generics need, null
 * checks, conversions to text in a concatenation, the arguments of the concatenation's bootstrap, and names of synthetic members.
 */
final class MethodLinkage extends MethodVisitor {

    /** javac's own null checks, before and after JDK 9, and its conversions to text since JDK 19. */
    private static final Pattern IDIOM = Pattern.compile("java/util/Objects\\.requireNonNull\\(Ljava/lang/Object;\\).*"
            + "|.*\\.getClass\\(\\)Ljava/lang/Class;"
            + "|java/lang/String\\.valueOf\\(Ljava/lang/Object;\\).*"
            + "|java/lang/StringBuilder\\..*");

    private static final Pattern SYNTHETIC =
            Pattern.compile("(lambda|access|this|val)\\$.*|\\$(values|VALUES|SwitchMap).*");

    /** Called on an interface, they belong to Object before JDK 18 and to the interface since. */
    private static final Pattern OBJECT_METHOD =
            Pattern.compile("toString\\(\\)Ljava/lang/String;|hashCode\\(\\)I|equals\\(Ljava/lang/Object;\\)Z");

    /** What javac throws from a switch over an enum that has got a constant since, with a release before 21 and from 21 on. */
    private static final String UNMATCHED_BEFORE = "java/lang/IncompatibleClassChangeError";

    private static final String UNMATCHED_SINCE = "java/lang/MatchException";

    private final String owner;
    private final String place;
    private final SortedSet<String> lines;

    MethodLinkage(String owner, String place, SortedSet<String> lines) {
        super(Opcodes.ASM9);
        this.owner = owner;
        this.place = place;
        this.lines = lines;
    }

    private void add(String what) {
        lines.add(place + ": " + what);
    }

    private void member(String kind, String memberOwner, String name, String descriptor) {
        if (memberOwner.equals(UNMATCHED_SINCE) && name.equals("<init>")) {
            add(kind + " " + UNMATCHED_BEFORE + ".<init>()V");
            return;
        }
        String text = memberOwner + "." + name + descriptor;
        boolean own =
                memberOwner.equals(owner) || memberOwner.startsWith(owner + "$") || owner.startsWith(memberOwner + "$");
        boolean synthetic = SYNTHETIC.matcher(name).matches() && (own || name.startsWith("$SwitchMap$"));
        if (!synthetic && !IDIOM.matcher(text).matches()) {
            add(kind + " " + (OBJECT_METHOD.matcher(name + descriptor).matches() ? name + descriptor : text));
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String fieldOwner, String name, String descriptor) {
        boolean read = opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC;
        member(read ? "get" : "put", fieldOwner, name, descriptor);
    }

    @Override
    public void visitMethodInsn(int opcode, String called, String name, String descriptor, boolean isInterface) {
        member("call", called, name, descriptor);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        if (opcode != Opcodes.CHECKCAST && !type.equals("java/lang/StringBuilder")) {
            add((opcode == Opcodes.INSTANCEOF ? "instanceof " : "new ")
                    + (type.equals(UNMATCHED_SINCE) ? UNMATCHED_BEFORE : type));
        }
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        add("new " + descriptor);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        if (type != null) {
            add("catch " + type);
        }
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        if (bootstrap.getOwner().equals("java/lang/invoke/StringConcatFactory")) {
            concatenation(arguments);
            return;
        }
        boolean lambda = bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory");
        add((lambda ? "lambda " : "dynamic " + bootstrap.getOwner() + "." + bootstrap.getName() + " ") + name + " "
                + Type.getReturnType(descriptor));
        for (Object argument : arguments) {
            bootstrapArgument(argument);
        }
    }

    private void bootstrapArgument(Object argument) {
        if (argument instanceof Handle handle) {
            member("handle", handle.getOwner(), handle.getName(), handle.getDesc());
        } else if (argument instanceof Type || argument instanceof String) {
            add("argument " + Linkage.quote(argument));
        }
    }

    /** The constant pieces between the arguments; a constant argument stands for a piece that holds the marks themselves. */
    private void concatenation(Object[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String[] pieces = i == 0
                    ? String.valueOf(arguments[i]).split("[\u0001\u0002]")
                    : new String[] {String.valueOf(arguments[i])};
            for (String piece : pieces) {
                if (!piece.isEmpty()) {
                    add("text " + Linkage.quote(piece));
                }
            }
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        add("constant " + Linkage.quote(value));
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        add((opcode == Opcodes.NEWARRAY ? "array " : "constant Integer ") + operand);
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.DCONST_1) {
            add("constant #" + opcode);
        }
    }

    @Override
    public void visitIincInsn(int variable, int increment) {
        add("increment " + increment);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label dflt, Label... labels) {
        for (int i = 0; i < labels.length; i++) {
            if (!labels[i].equals(dflt)) {
                add("case " + (min + i));
            }
        }
    }

    @Override
    public void visitLookupSwitchInsn(Label dflt, int[] keys, Label[] labels) {
        for (int key : keys) {
            add("case " + key);
        }
    }
}
