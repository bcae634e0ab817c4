package dev.setstone.processor.gate.security;

import dev.setstone.processor.gate.security.Origin.Kind;
import dev.setstone.processor.gate.security.Origin.View;
import dev.setstone.processor.gate.security.OwnMethods.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Interpreter;

/** Follows objects through the instructions of one method. What no case knows to be harmless loses the object. */
final class UseInterpreter extends Interpreter<Held> {

    private final OwnMethods code;
    private final UseFlows flows;
    private final UseCalls calls;
    private final Method method;
    private final Map<AbstractInsnNode, Integer> places;
    private final BasicInterpreter basic = new BasicInterpreter();

    /** Follows one method, whose calls are numbered. */
    UseInterpreter(
            OwnMethods code, UseFlows flows, UseCalls calls, Method method, Map<AbstractInsnNode, Integer> places) {
        super(Opcodes.ASM9);
        this.code = code;
        this.flows = flows;
        this.calls = calls;
        this.method = method;
        this.places = places;
    }

    @Override
    public @Nullable Held newValue(@Nullable Type type) {
        return type == null ? Held.NOTHING : held(basic.newValue(type));
    }

    private static @Nullable Held held(@Nullable BasicValue value) {
        if (value == null) {
            return null;
        }
        return value.isReference() ? Held.OTHER : Held.primitive(value.getSize());
    }

    @Override
    public Held newParameterValue(boolean isInstance, int local, Type type) {
        int slot = isInstance ? 1 : 0;
        int index = slot;
        for (Type parameter : Type.getArgumentTypes(method.code().desc)) {
            if (slot >= local) {
                break;
            }
            slot += parameter.getSize();
            index++;
        }
        boolean isReference = type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
        int position = isInstance && local == 0 ? 0 : index;
        return isReference ? flows.parameter(method.key(), position) : Held.primitive(type.getSize());
    }

    @Override
    public @Nullable Held newOperation(AbstractInsnNode instruction) throws AnalyzerException {
        if (instruction instanceof FieldInsnNode field) {
            return isReference(field.desc) ? constant(field) : held(basic.newOperation(instruction));
        }
        if (instruction instanceof TypeInsnNode created) {
            String place = method.key() + "@" + places.get(instruction);
            return Creations.created(created.desc, place)
                    .map(origin -> Held.of(Set.of(origin)))
                    .orElse(Held.OTHER);
        }
        if (instruction instanceof LdcInsnNode constant && constant.cst instanceof String text) {
            return new Held(1, Held.OTHER.origins(), text);
        }
        return instruction.getOpcode() == Opcodes.ACONST_NULL ? Held.NOTHING : held(basic.newOperation(instruction));
    }

    private static boolean isReference(String descriptor) {
        return descriptor.startsWith("L") || descriptor.startsWith("[");
    }

    /** A static field; while its own class is initialised, what it holds may be changed. */
    private Held constant(FieldInsnNode field) {
        if (!code.has(field.owner)) {
            return Held.OTHER;
        }
        String declaring = declaring(field);
        Set<Origin> origins = new HashSet<>(flows.field(declaring + "." + field.name));
        boolean initialising =
                method.code().name.equals("<clinit>") && method.owner().equals(declaring);
        if (!initialising) {
            int depth = field.desc.lastIndexOf('[') + 1;
            origins.add(new Origin(Kind.CONSTANT, declaring + "." + field.name, View.ITSELF, depth));
        }
        return Held.of(origins);
    }

    private String declaring(FieldInsnNode field) {
        return code.declaring(field.owner, field.name)
                .orElseThrow(() -> new IllegalStateException("no field " + field.owner + "." + field.name));
    }

    @Override
    public Held copyOperation(AbstractInsnNode instruction, Held value) {
        return value;
    }

    @Override
    public @Nullable Held unaryOperation(AbstractInsnNode instruction, Held value) throws AnalyzerException {
        switch (instruction.getOpcode()) {
            case Opcodes.PUTSTATIC -> {
                store((FieldInsnNode) instruction, value);
                return null;
            }
            case Opcodes.GETFIELD -> {
                flows.lose(List.of(value));
                FieldInsnNode field = (FieldInsnNode) instruction;
                return code.has(field.owner) && isReference(field.desc)
                        ? Held.of(flows.field(declaring(field) + "." + field.name))
                        : held(basic.unaryOperation(instruction, BasicValue.REFERENCE_VALUE));
            }
            case Opcodes.CHECKCAST -> {
                return value;
            }
            case Opcodes.INSTANCEOF, Opcodes.ARRAYLENGTH -> {
                return Held.primitive(1);
            }
            case Opcodes.IFNULL, Opcodes.IFNONNULL, Opcodes.ARETURN -> {
                return null;
            }
            default -> {
                flows.lose(List.of(value));
                return held(basic.unaryOperation(instruction, BasicValue.UNINITIALIZED_VALUE));
            }
        }
    }

    /** Of a record, javac's own methods show every component. */
    private void store(FieldInsnNode field, Held value) {
        if (!isReference(field.desc)) {
            return;
        }
        boolean own = code.has(field.owner);
        if (!own || (code.isRecord(field.owner) && field.getOpcode() == Opcodes.PUTFIELD)) {
            flows.lose(List.of(value));
        }
        if (own) {
            flows.stores(declaring(field) + "." + field.name, value);
        }
    }

    @Override
    public @Nullable Held binaryOperation(AbstractInsnNode instruction, Held one, Held two) throws AnalyzerException {
        int opcode = instruction.getOpcode();
        if (opcode == Opcodes.PUTFIELD) {
            flows.lose(List.of(one));
            store((FieldInsnNode) instruction, two);
            return null;
        }
        if (opcode == Opcodes.AALOAD) {
            return element(one);
        }
        if (opcode < Opcodes.IALOAD || opcode > Opcodes.SALOAD) {
            flows.lose(List.of(one, two));
        }
        return held(basic.binaryOperation(instruction, BasicValue.UNINITIALIZED_VALUE, BasicValue.UNINITIALIZED_VALUE));
    }

    private static Held element(Held array) {
        Set<Origin> elements = new HashSet<>(Set.of(Origin.OTHER));
        array.origins().stream()
                .filter(origin -> origin.kind() == Kind.CONSTANT)
                .map(Origin::element)
                .forEach(elements::add);
        return Held.of(elements);
    }

    @Override
    public @Nullable Held ternaryOperation(AbstractInsnNode instruction, Held array, Held index, Held value) {
        flows.lose(List.of(array, value));
        return null;
    }

    @Override
    public @Nullable Held naryOperation(AbstractInsnNode instruction, List<? extends Held> values) {
        if (instruction instanceof MethodInsnNode call) {
            Place place = new Place(
                    method.owner(), method.code().name + method.code().desc, places.getOrDefault(instruction, -1));
            return calls.call(call, place, List.copyOf(values));
        }
        return instruction instanceof InvokeDynamicInsnNode dynamic
                ? calls.function(dynamic, List.copyOf(values))
                : Held.OTHER;
    }

    @Override
    public void returnOperation(AbstractInsnNode instruction, Held value, Held expected) {
        if (code.isClosed(method)) {
            flows.returns(method.key(), value);
        } else {
            flows.lose(List.of(value));
        }
    }

    @Override
    public Held merge(Held one, Held other) {
        return one.or(other);
    }
}
