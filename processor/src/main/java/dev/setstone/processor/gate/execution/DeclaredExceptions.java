package dev.setstone.processor.gate.execution;

import dev.setstone.processor.sandbox.RunResult;
import java.util.List;

/** The exceptions that a step declares, by qualified name. A subclass of a declared one is declared too. */
public final class DeclaredExceptions {

    private final List<String> names;

    public DeclaredExceptions(List<String> names) {
        this.names = List.copyOf(names);
    }

    /** Whether what was thrown is one of them. A binary name says {@code $} where a qualified one says a dot. */
    public boolean includes(RunResult.Threw threw) {
        return includes(threw.exception()) || threw.superclasses().stream().anyMatch(this::includes);
    }

    private boolean includes(String binaryName) {
        return names.contains(binaryName) || names.contains(binaryName.replace('$', '.'));
    }
}
