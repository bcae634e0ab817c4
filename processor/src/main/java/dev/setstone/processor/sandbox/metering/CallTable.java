package dev.setstone.processor.sandbox.metering;

import dev.setstone.processor.sandbox.child.meter.GuardClasses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Which calls of the JDK cost more than a step, and what: the guards, and for the rest {@code metered-calls.txt}. */
final class CallTable {

    private final Map<String, Entry> entries;

    private CallTable(Map<String, Entry> entries) {
        this.entries = Map.copyOf(entries);
    }

    /** How a call is charged when no guard stands in for it. */
    enum Kind {
        FREE,
        LINEAR,
        SHIFT,
        COPY,
        SORT,
        AMOUNT,
        DEEP,
        ENTRY,
        KEY,
        GUARD;

        /** The meter's method for an operand; empty when the operand costs nothing. */
        String charge(int index, Type type, boolean receiver) {
            boolean reference = type.getSort() >= Type.ARRAY;
            return switch (this) {
                case AMOUNT -> reference ? (receiver ? "" : "copy") : type.getSort() == Type.INT ? "amount" : "";
                case KEY -> reference && index == 1 ? "deep" : "";
                case LINEAR, SHIFT, COPY, SORT, DEEP -> reference ? name().toLowerCase(Locale.ROOT) : "";
                default -> "";
            };
        }
    }

    /**
     * How one call is charged.
     *
     * @param guard internal name of the class that stands in for it; empty for none
     * @param guardDescriptor the descriptor of the method there
     */
    record Entry(Kind kind, String guard, String guardDescriptor) {}

    /** The table of the guards and of the file beside this class. */
    static CallTable read() {
        Map<String, Entry> entries = new HashMap<>();
        try (InputStream in = CallTable.class.getResourceAsStream("metered-calls.txt")) {
            if (in == null) {
                throw new IllegalStateException("metered-calls.txt is missing");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(line, entries));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        GuardClasses.guards().forEach(guards -> add(guards, entries));
        return new CallTable(entries);
    }

    private static void add(String line, Map<String, Entry> entries) {
        List<String> words = Arrays.asList(line.strip().split(" +"));
        Kind kind = Kind.valueOf(words.get(0).toUpperCase(Locale.ROOT));
        for (String member : words.subList(2, words.size())) {
            entries.put(words.get(1).replace('.', '/') + "." + member, new Entry(kind, "", ""));
        }
    }

    private static void add(Class<?> guards, Map<String, Entry> entries) {
        String guarded = Type.getInternalName(GuardClasses.guarded(guards));
        for (Method method : guards.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())) {
                String descriptor = Type.getMethodDescriptor(method);
                String name = method.getName().equals("init") ? "<init>" : method.getName();
                entries.put(
                        guarded + "." + name + descriptor,
                        new Entry(Kind.GUARD, Type.getInternalName(guards), descriptor));
            }
        }
    }

    /** How a call is charged; null when it costs no more than the step that it is part of. */
    @Nullable
    Entry find(String type, String name, String descriptor, boolean isStatic) {
        for (String owner : name.equals("<init>") ? Set.of(type) : withSupertypes(type)) {
            boolean withReceiver = !isStatic && !name.equals("<init>");
            String guarded = withReceiver ? "(L" + owner + ";" + descriptor.substring(1) : descriptor;
            Entry guard = entries.get(owner + "." + name + guarded);
            if (guard != null) {
                return guard;
            }
            Entry byName = entries.get(owner + "." + name);
            if (byName != null) {
                return byName;
            }
        }
        return null;
    }

    /** The nearest first. Types of the user's have only what every object has. */
    private static Set<String> withSupertypes(String type) {
        Set<String> found = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>();
        open.add(ofTheJdk(type));
        while (!open.isEmpty()) {
            Class<?> one = open.remove();
            if (found.add(Type.getInternalName(one))) {
                if (one.getSuperclass() != null) {
                    open.add(one.getSuperclass());
                }
                open.addAll(Arrays.asList(one.getInterfaces()));
            }
        }
        found.add("java/lang/Object");
        return found;
    }

    private static Class<?> ofTheJdk(String type) {
        try {
            return type.startsWith("java/")
                    ? Class.forName(type.replace('/', '.'), false, ClassLoader.getPlatformClassLoader())
                    : Object.class;
        } catch (ClassNotFoundException e) {
            return Object.class;
        }
    }
}
