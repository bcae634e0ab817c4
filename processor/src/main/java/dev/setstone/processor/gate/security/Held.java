package dev.setstone.processor.gate.security;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.analysis.Value;

/**
 * What a variable or a place on the stack may hold.
 *
 * @param size words, 1 or 2
 * @param origins of the objects that it may be; none for primitives and null
 * @param text the constant that it is; null where it is none
 */
record Held(int size, Set<Origin> origins, @Nullable String text) implements Value {

    static final Held NOTHING = new Held(1, Set.of(), null);
    static final Held OTHER = new Held(1, Set.of(Origin.OTHER), null);

    static Held of(Set<Origin> origins) {
        return new Held(1, Set.copyOf(origins), null);
    }

    static Held primitive(int size) {
        return new Held(size, Set.of(), null);
    }

    @Override
    public int getSize() {
        return size;
    }

    boolean hasOther() {
        return origins.contains(Origin.OTHER);
    }

    /** Whether all that it may be are collections without an order. */
    boolean isUnordered() {
        return !origins.isEmpty()
                && origins.stream()
                        .allMatch(origin ->
                                origin.kind() == Origin.Kind.UNORDERED && origin.view() == Origin.View.ITSELF);
    }

    Held or(Held other) {
        boolean sameText = Objects.equals(text, other.text);
        if (size <= other.size && origins.containsAll(other.origins) && (sameText || text == null)) {
            return this;
        }
        Set<Origin> both = new HashSet<>(origins);
        both.addAll(other.origins);
        return new Held(Math.min(size, other.size), both, sameText ? text : null);
    }
}
