package dev.setstone.processor.gate.compliance;

import dev.setstone.processor.gate.compliance.Fact.Datum;
import dev.setstone.processor.gate.compliance.Fact.Function;
import dev.setstone.processor.gate.compliance.Fact.IntConstant;
import dev.setstone.processor.gate.compliance.Fact.Length;
import dev.setstone.processor.gate.compliance.Fact.Tail;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** What calls do with facts. What is not known about a call of the JDK's: its result holds whatever it was given. */
final class Calls {

    /** Of a text or a collection these say too little to tell what it holds. */
    private static final Set<String> MEASURES = Set.of(
            "length",
            "size",
            "indexOf",
            "lastIndexOf",
            "compareTo",
            "compareToIgnoreCase",
            "compare",
            "count",
            "hashCode");

    private static final Set<String> FILLERS = Set.of("java/util/Collections", "java/util/Arrays", "java/lang/System");

    private final OwnCode code;
    private final ProtectedNames names;
    private final Flows flows;

    Calls(OwnCode code, ProtectedNames names, Flows flows) {
        this.code = code;
        this.names = names;
        this.flows = flows;
    }

    @Nullable
    Flow call(MethodInsnNode call, List<Flow> values) {
        boolean virtual = call.getOpcode() == Opcodes.INVOKEVIRTUAL || call.getOpcode() == Opcodes.INVOKEINTERFACE;
        boolean instance = call.getOpcode() != Opcodes.INVOKESTATIC;
        Set<Fact> result = reach(call.owner, call.name, call.desc, new Shape(virtual, instance), values);
        return value(Type.getReturnType(call.desc), result);
    }

    @Nullable
    Flow dynamic(InvokeDynamicInsnNode call, List<Flow> values) {
        boolean isFunction = call.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory");
        if (isFunction && call.bsmArgs[1] instanceof Handle handle) {
            for (int i = 0; i < values.size(); i++) {
                pass(handle.getOwner() + "." + handle.getName() + handle.getDesc(), i, values.get(i));
            }
            Set<Fact> facts = new HashSet<>(together(values));
            facts.add(FlowInterpreter.function(handle));
            return new Flow(1, facts);
        }
        return value(Type.getReturnType(call.desc), together(values));
    }

    /** Whether a call looks for its target at run time, and whether its first value is the receiver. */
    private record Shape(boolean virtual, boolean instance) {}

    private Set<Fact> reach(String owner, String name, String descriptor, Shape shape, List<Flow> values) {
        Optional<Set<Datum>> component = descriptor.startsWith("()") ? names.component(owner, name) : Optional.empty();
        if (component.isPresent()) {
            return new HashSet<>(component.get());
        }
        Set<Fact> result = new HashSet<>();
        if (code.has(owner)) {
            List<OwnCode.Method> targets = code.targets(owner, name, descriptor, shape.virtual());
            for (OwnCode.Method target : targets) {
                for (int i = 0; i < values.size(); i++) {
                    pass(target.key(), i, values.get(i));
                }
                result.addAll(flows.result(target.key()));
            }
            if (!targets.isEmpty() && !name.equals("<init>")) {
                result.addAll(functions(values));
                return result;
            }
        }
        result.addAll(functions(values));
        return library(owner, name, shape, values, result);
    }

    private Set<Fact> library(String owner, String name, Shape shape, List<Flow> values, Set<Fact> result) {
        Set<Fact> given = together(values);
        if (shape.instance() && !values.isEmpty()) {
            flows.puts(values.get(0), given);
        } else if (FILLERS.contains(owner)) {
            values.forEach(value -> flows.puts(value, given));
        }
        if (MEASURES.contains(name)) {
            return name.equals("length") ? Set.of(new Length()) : Set.of();
        }
        if (isTail(name, values)) {
            return Set.of();
        }
        result.addAll(given);
        result.removeIf(fact -> fact instanceof IntConstant || fact instanceof Length || fact instanceof Tail);
        return result;
    }

    /** {@code text.substring(text.length() - 4)}. */
    private static boolean isTail(String name, List<Flow> values) {
        return name.equals("substring")
                && values.size() == 2
                && values.get(1).facts().equals(Set.of(new Tail()));
    }

    /** Runs every function among the values on everything that is there, since the library may hand it any of it. */
    private Set<Fact> functions(List<Flow> values) {
        Set<Fact> results = new HashSet<>();
        Set<Fact> all = together(values);
        Set<Fact> data = new HashSet<>(all);
        data.removeIf(fact -> fact instanceof IntConstant || fact instanceof Length || fact instanceof Tail);
        for (Fact fact : all) {
            if (fact instanceof Function function) {
                results.addAll(run(function, new Flow(1, data)));
            }
        }
        return results;
    }

    private Set<Fact> run(Function function, Flow given) {
        Optional<Set<Datum>> component = function.descriptor().startsWith("()")
                ? names.component(function.owner(), function.name())
                : Optional.empty();
        if (component.isPresent()) {
            return new HashSet<>(component.get());
        }
        String key = function.owner() + "." + function.name() + function.descriptor();
        int parameters = Type.getArgumentTypes(function.descriptor()).length;
        for (int i = 0; i <= parameters; i++) {
            pass(key, i, given);
        }
        return flows.result(key);
    }

    private void pass(String method, int index, Flow value) {
        flows.passes(method, index, value.without(IntConstant.class::isInstance));
    }

    private Set<Fact> together(List<Flow> values) {
        Set<Fact> all = new HashSet<>();
        values.forEach(value -> all.addAll(flows.everything(value)));
        return all;
    }

    private @Nullable Flow value(Type type, Set<Fact> facts) {
        if (type.getSort() == Type.VOID) {
            return null;
        }
        boolean says = type.getSort() != Type.BOOLEAN
                && !(type.getSort() == Type.OBJECT && names.isEnum(type.getInternalName()));
        return says ? new Flow(type.getSize(), facts) : Flow.of(type.getSize());
    }
}
