package dev.setstone.processor.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one stage, so that a user sees all of them at once. */
public final class Diagnostics {

    private final List<Diagnostic> found = new ArrayList<>();

    /** Adds a problem; the arguments fill the catalogue's text. */
    public void add(Problem problem, Position at, Object... arguments) {
        found.add(problem.at(at, arguments));
    }

    /** Adds what another stage has found. */
    public void addAll(List<Diagnostic> others) {
        found.addAll(others);
    }

    /** What was found, in the order of finding. */
    public List<Diagnostic> found() {
        return List.copyOf(found);
    }

    /** Whether one of them is an error. */
    public boolean hasErrors() {
        return found.stream().anyMatch(diagnostic -> diagnostic.problem().isError());
    }
}
