package dev.setstone.processor.cli;

import dev.setstone.processor.problem.Diagnostic;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Ends a verb because of a problem that has no place in a source, or that the verb alone has. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final String text;

    Refusal(Problem problem, Object... arguments) {
        this(problem, "[" + problem.code() + "] " + String.format(Locale.ROOT, problem.template(), arguments));
    }

    private Refusal(Problem problem, String text) {
        super(text);
        this.problem = problem;
        this.text = text;
    }

    /** What a stage of the build has refused, all of it. */
    static Refusal of(ProblemException problems) {
        List<Diagnostic> all = problems.diagnostics();
        return new Refusal(
                all.get(0).problem(), all.stream().map(Diagnostic::text).collect(Collectors.joining("\n")));
    }

    /** An error that a build has reported. */
    static Refusal of(Message message) {
        Problem named = Arrays.stream(Problem.values())
                .filter(problem -> problem.code().equals(message.code()))
                .findFirst()
                .orElse(Problem.INTERNAL);
        return new Refusal(named, "[" + message.code() + "] " + message.text());
    }

    Problem problem() {
        return problem;
    }

    /** The message with its code. */
    String text() {
        return text;
    }

    int exitCode() {
        return problem == Problem.BAD_COMMAND ? ExitCode.USAGE : ExitCode.FAILED;
    }
}
