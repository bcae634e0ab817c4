package dev.setstone.processor.contract;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Why a type can't be part of a contract, and what to write instead. */
final class Refusals {

    private static final String ANY_LIST = "its order and kind are open; use List (or Set)";
    private static final String IMPLEMENTATION = "it names an implementation; use %s";
    private static final String LEGACY_DATE = "it is mutable and knows no zone; use LocalDate or Instant";
    private static final String UNTYPED =
            "it can hold anything, so nobody can check it; use a record, an enum or a sealed " + "interface of records";

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("java.lang.Object", UNTYPED),
            Map.entry("java.lang.Number", "it can be any number; use the one that is meant, such as BigDecimal"),
            Map.entry("java.lang.Void", "it has no value; return the step's result"),
            Map.entry("java.lang.CharSequence", "it may be mutable; use String"),
            Map.entry("java.lang.StringBuilder", "it is mutable; use String"),
            Map.entry("java.lang.Iterable", ANY_LIST),
            Map.entry("java.util.Collection", ANY_LIST),
            Map.entry("java.util.Iterator", ANY_LIST),
            Map.entry("java.util.ArrayList", String.format(IMPLEMENTATION, "List")),
            Map.entry("java.util.LinkedList", String.format(IMPLEMENTATION, "List")),
            Map.entry("java.util.HashSet", String.format(IMPLEMENTATION, "Set")),
            Map.entry("java.util.LinkedHashSet", String.format(IMPLEMENTATION, "Set")),
            Map.entry("java.util.TreeSet", String.format(IMPLEMENTATION, "Set")),
            Map.entry("java.util.SortedSet", "its comparator is hidden; use Set, or List where order counts"),
            Map.entry("java.util.HashMap", String.format(IMPLEMENTATION, "Map")),
            Map.entry("java.util.LinkedHashMap", String.format(IMPLEMENTATION, "Map")),
            Map.entry("java.util.TreeMap", String.format(IMPLEMENTATION, "Map")),
            Map.entry(
                    "java.util.SortedMap",
                    "its comparator is hidden; use Map, or a List of records where order counts"),
            Map.entry("java.util.Date", LEGACY_DATE),
            Map.entry("java.util.Calendar", LEGACY_DATE),
            Map.entry("java.sql.Date", LEGACY_DATE),
            Map.entry("java.sql.Timestamp", LEGACY_DATE),
            Map.entry(
                    "java.time.ZonedDateTime",
                    "the rules of time zones change from one JDK to the next, so the same input could mean another "
                            + "instant; use OffsetDateTime, or LocalDateTime and a String"),
            Map.entry("java.util.OptionalInt", "use Optional<Integer>"),
            Map.entry("java.util.OptionalLong", "use Optional<Long>"),
            Map.entry("java.util.OptionalDouble", "use Optional<Double>"));

    private Refusals() {}

    /** The reason for a type that is not an open interface. */
    static String reason(TypeElement type) {
        String name = type.getQualifiedName().toString();
        return Optional.ofNullable(KNOWN.get(name)).orElseGet(() -> ofPackageOrKind(type, name));
    }

    /** Whether the message about open interfaces fits better than a reason of its own. */
    static boolean isOpenInterface(TypeElement type) {
        String name = type.getQualifiedName().toString();
        return type.getKind() == ElementKind.INTERFACE
                && !KNOWN.containsKey(name)
                && !name.startsWith("java.")
                && !isFunctional(type);
    }

    private static String ofPackageOrKind(TypeElement type, String name) {
        if (name.startsWith("java.util.function.") || isFunctional(type)) {
            return "code is not data; pass the data that it would compute from, or its result";
        }
        if (name.startsWith("java.util.stream.")) {
            return "a stream can be read once only; use List";
        }
        if (name.startsWith("java.") || name.startsWith("javax.")) {
            return "it is not one of the JDK's types that are plain data; use a record of such types";
        }
        if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
            return "an annotation is not data; use a record";
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return "it is an abstract class; make it a sealed interface with records as its cases";
        }
        return "it is a class, whose state may change and whose equality is unknown; make it a record with the same data";
    }

    /** One abstract method, as a lambda needs it. */
    private static boolean isFunctional(Element type) {
        return type.getKind() == ElementKind.INTERFACE
                && type.getAnnotationMirrors().stream()
                        .anyMatch(mirror -> ((TypeElement)
                                        mirror.getAnnotationType().asElement())
                                .getQualifiedName()
                                .contentEquals("java.lang.FunctionalInterface"));
    }
}
