package dev.setstone.processor.emit;

import com.palantir.javapoet.NameAllocator;
import dev.setstone.processor.flow.Variable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a flow's values are called in Java, where no two locals of a method share a name. */
final class FlowScope {

    private final Map<String, String> locals;
    private final Set<String> declared;

    FlowScope(Map<String, String> parameters) {
        this(parameters, Set.of());
    }

    private FlowScope(Map<String, String> locals, Set<String> declared) {
        this.locals = new HashMap<>(locals);
        this.declared = new HashSet<>(declared);
    }

    /** A block, which assigns to what is declared around it. */
    FlowScope inner() {
        return new FlowScope(locals, declared);
    }

    /** The body of a lambda, which can't assign to what is declared around it. */
    FlowScope undeclared() {
        return new FlowScope(locals, Set.of());
    }

    /** Whether a variable is declared and has no value yet. */
    boolean isDeclared(Variable variable) {
        return declared.contains(variable.name());
    }

    String add(Variable variable, NameAllocator names) {
        String local = names.newName(variable.name());
        locals.put(variable.name(), local);
        return local;
    }

    String declare(Variable variable, NameAllocator names) {
        declared.add(variable.name());
        return add(variable, names);
    }

    /** What a value is called; an expression where the class holds it. */
    String local(String name) {
        return Objects.requireNonNull(locals.get(name), name);
    }
}
