package dev.setstone.processor.sandbox.child;

import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Which types of the JDK print their value. */
final class LibraryTexts {

    /** Interfaces of the JDK all of whose values that a candidate can have print what they hold. */
    private static final Set<String> SPEAKING = Set.of(
            "java.lang.CharSequence",
            "java.lang.Comparable",
            "java.util.Collection",
            "java.util.List",
            "java.util.Set",
            "java.util.SortedSet",
            "java.util.NavigableSet",
            "java.util.Map",
            "java.util.Map.Entry",
            "java.util.SortedMap",
            "java.util.NavigableMap",
            "java.util.Queue",
            "java.util.Deque",
            "java.util.SequencedCollection",
            "java.util.SequencedSet",
            "java.util.SequencedMap",
            "java.time.temporal.Temporal",
            "java.time.temporal.TemporalAccessor",
            "java.time.temporal.TemporalAmount",
            "java.time.temporal.TemporalField",
            "java.time.temporal.TemporalUnit",
            "java.time.chrono.ChronoLocalDate",
            "java.time.chrono.ChronoLocalDateTime",
            "java.time.chrono.ChronoPeriod");

    /** Classes of the JDK that print something, but nothing that is specified, or something in the default locale. */
    private static final Set<String> MUMBLING = Set.of(
            "java.lang.Class",
            "java.lang.Object",
            "java.util.regex.Matcher",
            "java.util.IntSummaryStatistics",
            "java.util.LongSummaryStatistics",
            "java.util.DoubleSummaryStatistics");

    private LibraryTexts() {}

    /** Whether the name is that of an interface whose values print what they hold. */
    static boolean isSpeakingInterface(String name) {
        return SPEAKING.contains(name);
    }

    /** Why the text of a type of the JDK is not its value; null when it is. */
    static @Nullable String flaw(TypeElement element) {
        String name = element.getQualifiedName().toString();
        if (MUMBLING.contains(name)) {
            return name;
        }
        boolean speaks = element.getKind().isInterface()
                ? SPEAKING.contains(name)
                : name.equals("java.lang.Number") || hasText(element);
        return speaks ? null : name;
    }

    /** Whether the class or one that it extends, {@code Object} apart, writes its own text. */
    static boolean hasText(TypeElement element) {
        for (TypeElement type = element;
                type != null && !type.getQualifiedName().contentEquals("java.lang.Object"); ) {
            if (ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(LibraryTexts::isToString)) {
                return true;
            }
            type = type.getSuperclass() instanceof DeclaredType above ? (TypeElement) above.asElement() : null;
        }
        return false;
    }

    static boolean isToString(ExecutableElement method) {
        return method.getSimpleName().contentEquals("toString")
                && method.getParameters().isEmpty();
    }
}
