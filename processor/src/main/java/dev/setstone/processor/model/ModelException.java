package dev.setstone.processor.model;

import dev.setstone.processor.problem.Problem;
import java.util.List;

/** There is no reply, for a reason of the catalogue. */
public final class ModelException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient List<Object> arguments;

    /** The arguments fill the problem's text. */
    public ModelException(Problem problem, Object... arguments) {
        super(problem.code() + " " + List.of(arguments));
        this.problem = problem;
        this.arguments = List.of(arguments);
    }

    public Problem problem() {
        return problem;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
