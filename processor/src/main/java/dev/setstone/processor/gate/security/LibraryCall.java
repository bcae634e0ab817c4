package dev.setstone.processor.gate.security;

import dev.setstone.processor.gate.security.Origin.View;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Type;

/**
 * A call of a method of the JDK's.
 *
 * @param bound whether it has an object that it is called on, as the first value
 */
record LibraryCall(String owner, String name, String descriptor, boolean bound, List<Held> values) {

    static final Map<String, View> VIEWS = Map.of("keySet", View.KEYS, "values", View.VALUES, "entrySet", View.ENTRIES);

    private static final Set<String> SAME = Set.of(
            "java/util/Objects.requireNonNull",
            "java/util/Collections.unmodifiableCollection",
            "java/util/Collections.unmodifiableList",
            "java/util/Collections.unmodifiableMap",
            "java/util/Collections.unmodifiableSet");

    private static final Set<String> NULL_CHECKS = Set.of("java/util/Objects.isNull", "java/util/Objects.nonNull");

    String qualified() {
        return owner + "." + name;
    }

    /** Whether the type is one of java.util itself. The candidate's classes can be an Iterator or a Comparator, but no collection. */
    boolean isOfCollections() {
        return bound && owner.startsWith("java/util/") && owner.indexOf('/', "java/util/".length()) < 0;
    }

    /** Whether it gives back what it is given, or a view of that by which nothing can be changed. */
    boolean givesBack(int position) {
        return !bound && position == 0 && SAME.contains(qualified());
    }

    boolean isNullCheck() {
        return !bound && NULL_CHECKS.contains(qualified());
    }

    /** Whether the method declares an array there. */
    boolean takesArray(int position) {
        Type[] parameters = Type.getArgumentTypes(descriptor);
        int index = bound ? position - 1 : position;
        return index >= 0 && index < parameters.length && parameters[index].getSort() == Type.ARRAY;
    }
}
