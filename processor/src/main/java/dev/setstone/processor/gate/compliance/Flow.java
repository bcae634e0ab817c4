package dev.setstone.processor.gate.compliance;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.objectweb.asm.tree.analysis.Value;

/**
 * What is known about a value on the stack or in a variable.
 *
 * @param size 1, or 2 for long and double
 * @param facts what may hold of it
 */
record Flow(int size, Set<Fact> facts) implements Value {
    Flow {
        facts = Set.copyOf(facts);
    }

    static Flow of(int size) {
        return new Flow(size, Set.of());
    }

    static Flow of(int size, Fact fact) {
        return new Flow(size, Set.of(fact));
    }

    @Override
    public int getSize() {
        return size;
    }

    Flow with(Set<? extends Fact> more) {
        Set<Fact> all = new HashSet<>(facts);
        all.addAll(more);
        return new Flow(size, all);
    }

    Flow without(Predicate<Fact> which) {
        return new Flow(size, facts.stream().filter(which.negate()).collect(Collectors.toSet()));
    }

    boolean has(Class<? extends Fact> kind) {
        return facts.stream().anyMatch(kind::isInstance);
    }
}
