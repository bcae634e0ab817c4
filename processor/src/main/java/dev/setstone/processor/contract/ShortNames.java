package dev.setstone.processor.contract;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes types by their simple names where these are unambiguous, else by their qualified ones. */
final class ShortNames {

    /** Names that Java gives to every file, and that a model expects to mean what they always mean. */
    private static final List<String> TAKEN =
            List.of("Object", "Record", "Enum", "Override", "Math", "StringBuilder", "Collectors", "Stream", "Arrays");

    private final Map<String, String> names = new HashMap<>();

    ShortNames(Collection<String> qualifiedNames) {
        Set<String> taken = new HashSet<>(TAKEN);
        Arrays.stream(ScalarKind.values())
                .map(ScalarKind::typeName)
                .map(ShortNames::simple)
                .forEach(taken::add);
        Arrays.stream(ContainerKind.values())
                .map(ContainerKind::typeName)
                .map(ShortNames::simple)
                .forEach(taken::add);
        Map<String, Long> uses =
                qualifiedNames.stream().collect(Collectors.groupingBy(ShortNames::simple, Collectors.counting()));
        for (String name : qualifiedNames) {
            String simple = simple(name);
            boolean clear = uses.getOrDefault(simple, 0L) == 1 && !taken.contains(simple);
            names.put(name, clear ? simple : name);
        }
    }

    String of(String qualifiedName) {
        return names.getOrDefault(qualifiedName, qualifiedName);
    }

    String of(TypeUse use) {
        String mark = use.nullable() ? "@Nullable " : "";
        if (use instanceof TypeUse.Scalar scalar) {
            return mark + simple(scalar.kind().typeName());
        }
        if (use instanceof TypeUse.Container container && container.kind() == ContainerKind.ARRAY) {
            return of(container.arguments().get(0)) + (use.nullable() ? " @Nullable " : "") + "[]";
        }
        if (use instanceof TypeUse.Container container) {
            return mark + simple(container.kind().typeName()) + arguments(container.arguments());
        }
        if (use instanceof TypeUse.Declared declared) {
            return mark + of(declared.name()) + arguments(declared.arguments());
        }
        return mark + use.source();
    }

    private String arguments(List<TypeUse> arguments) {
        return arguments.isEmpty() ? "" : arguments.stream().map(this::of).collect(Collectors.joining(", ", "<", ">"));
    }

    static String simple(String qualifiedName) {
        return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    }
}
