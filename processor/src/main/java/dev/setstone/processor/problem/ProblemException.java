package dev.setstone.processor.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Ends the work on one workflow because of problems that are to be reported. */
public final class ProblemException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    public ProblemException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::text).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    public ProblemException(Problem problem, Position at, Object... arguments) {
        this(List.of(problem.at(at, arguments)));
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Whether one of the problems is this one. */
    public boolean names(Problem problem) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.problem() == problem);
    }
}
