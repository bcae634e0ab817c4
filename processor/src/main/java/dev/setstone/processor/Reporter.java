package dev.setstone.processor;

import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Diagnostic;
import dev.setstone.processor.problem.Problem;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Prints problems; the only place that talks to the compiler's {@link Messager}. */
final class Reporter {

    private final Messager messager;

    Reporter(Messager messager) {
        this.messager = messager;
    }

    /** Prints problems at their places. */
    void report(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::report);
    }

    void report(Diagnostic diagnostic) {
        Problem problem = diagnostic.problem();
        print(problem.isError() ? Kind.ERROR : problem.isWarning() ? Kind.WARNING : Kind.NOTE, diagnostic);
    }

    /** Prints a problem as a note at its place, however grave it is. */
    void reportAsNote(Diagnostic diagnostic) {
        print(Kind.NOTE, diagnostic);
    }

    private void print(Kind kind, Diagnostic diagnostic) {
        // Some IDEs keep only the first line of a message; what lies in a file is said first.
        Anchor anchor = diagnostic.at().anchor();
        if (anchor.value() != null) {
            messager.printMessage(kind, diagnostic.text(), anchor.element(), anchor.annotation(), anchor.value());
        } else if (anchor.annotation() != null) {
            messager.printMessage(kind, diagnostic.text(), anchor.element(), anchor.annotation());
        } else {
            messager.printMessage(kind, diagnostic.text(), anchor.element());
        }
    }

    /** Prints an error that has no place in the source. */
    void error(Problem problem, Object... details) {
        messager.printMessage(
                Kind.ERROR, "[" + problem.code() + "] " + String.format(Locale.ROOT, problem.template(), details));
    }

    /** Prints a line that belongs to the build as a whole. */
    void note(String line) {
        messager.printMessage(Kind.NOTE, line);
    }
}
