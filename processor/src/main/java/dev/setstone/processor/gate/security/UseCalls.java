package dev.setstone.processor.gate.security;

import dev.setstone.processor.gate.security.Origin.Kind;
import dev.setstone.processor.gate.security.Origin.View;
import dev.setstone.processor.gate.security.OwnMethods.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** What calls do with the objects that are followed. */
final class UseCalls {

    /** Conversions that no locale changes; the upper-case ones follow the default locale. */
    private static final Pattern LOCALE_FREE = Pattern.compile("(?:[^%]|%%|%-?\\d{0,3}[scb])*");

    private final OwnMethods code;
    private final UseFlows flows;
    private final Creations creations;
    private final OrderUses orderUses;
    private final ConstantUses constantUses = new ConstantUses();

    UseCalls(OwnMethods code, UseFlows flows, boolean ownEquality) {
        this.code = code;
        this.flows = flows;
        this.creations = new Creations(flows, ownEquality);
        this.orderUses = new OrderUses(ownEquality);
    }

    /** A call; the result is null where there is none. */
    @Nullable
    Held call(MethodInsnNode call, Place place, List<Held> values) {
        Set<Origin> result = new HashSet<>();
        if (code.has(call.owner)) {
            own(call, values, result);
        } else {
            boolean bound = call.getOpcode() != Opcodes.INVOKESTATIC;
            LibraryCall library = new LibraryCall(call.owner, call.name, call.desc, bound, values);
            formats(library, place);
            Optional<Origin> made = creations.of(library, place);
            result.addAll(library(library));
            made.ifPresentOrElse(result::add, () -> result.add(Origin.OTHER));
        }
        Type type = Type.getReturnType(call.desc);
        return switch (type.getSort()) {
            case Type.VOID -> null;
            case Type.OBJECT, Type.ARRAY -> Held.of(result);
            default -> Held.primitive(type.getSize());
        };
    }

    private void own(MethodInsnNode call, List<Held> values, Set<Origin> result) {
        List<Method> targets = code.targets(call);
        if (targets.isEmpty()) {
            flows.lose(values);
        }
        boolean closed = !targets.isEmpty();
        for (Method target : targets) {
            for (int i = 0; i < values.size(); i++) {
                flows.passes(target.key(), i, values.get(i));
            }
            result.addAll(flows.result(target.key()));
            closed &= code.isClosed(target);
        }
        if (!closed) {
            result.add(Origin.OTHER);
        }
    }

    /** What of the values the result is, as far as that matters. */
    private Set<Origin> library(LibraryCall call) {
        Set<Origin> result = new HashSet<>();
        for (int i = 0; i < call.values().size(); i++) {
            for (Origin origin : call.values().get(i).origins()) {
                use(call, i, origin).ifPresentOrElse(result::addAll, () -> flows.lose(origin));
            }
        }
        return result;
    }

    private Optional<Set<Origin>> use(LibraryCall call, int position, Origin origin) {
        boolean receiver = call.bound() && position == 0;
        if (!origin.isFollowed() || (receiver && call.name().equals("<init>"))) {
            boolean same = origin.kind() == Kind.ORDERED && call.givesBack(position);
            return Optional.of(same ? Set.of(origin) : Set.of());
        }
        if (origin.kind() == Kind.CONSTANT) {
            return constantUses.of(call, position, origin);
        }
        Optional<Set<Origin>> use = orderUses.of(call, position, origin);
        if (receiver && use.isPresent() && origin.view() != View.COLLECTOR) {
            flows.looksUp(origin);
        }
        return use;
    }

    private void formats(LibraryCall call, Place place) {
        boolean formats = call.owner().equals("java/lang/String")
                && (call.name().equals("formatted")
                        || (call.name().equals("format") && call.descriptor().startsWith("(Ljava/lang/String;[")));
        if (formats) {
            flows.allows(place);
            String text = call.values().get(0).text();
            if (text == null || !LOCALE_FREE.matcher(text).matches()) {
                flows.refute(place);
            }
        }
    }

    /** A function that holds values: they reach the method behind it. */
    Held function(InvokeDynamicInsnNode call, List<Held> values) {
        boolean isFunction = call.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory");
        if (!isFunction || !(call.bsmArgs[1] instanceof Handle handle)) {
            flows.lose(values);
            return Held.OTHER;
        }
        boolean constructs = handle.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        Optional<Method> target = constructs ? Optional.empty() : code.target(handle);
        if (target.isPresent()) {
            for (int i = 0; i < values.size(); i++) {
                flows.passes(target.get().key(), i, values.get(i));
            }
        } else {
            reference(handle, values);
        }
        return Held.OTHER;
    }

    /** A method of the JDK's, bound to an object; what gives access to the object itself would be lost to sight. */
    private void reference(Handle handle, List<Held> values) {
        boolean bound = handle.getTag() == Opcodes.H_INVOKEVIRTUAL || handle.getTag() == Opcodes.H_INVOKEINTERFACE;
        LibraryCall call = new LibraryCall(handle.getOwner(), handle.getName(), handle.getDesc(), true, values);
        for (Held value : values) {
            for (Origin origin : value.origins()) {
                boolean followed = bound && values.size() == 1 && !code.has(handle.getOwner());
                if (!followed || !use(call, 0, origin).filter(Set::isEmpty).isPresent()) {
                    flows.lose(List.of(Held.of(Set.of(origin))));
                }
            }
        }
    }
}
