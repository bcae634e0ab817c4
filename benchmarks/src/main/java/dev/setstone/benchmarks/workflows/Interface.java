package dev.setstone.benchmarks.workflows;

import dev.setstone.benchmarks.project.Subject;
import dev.setstone.benchmarks.shape.JavaTypes;
import dev.setstone.benchmarks.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The interface that a user would declare for a workflow. */
final class Interface {

    /** The exception of steps that refuse inputs. */
    static final String REFUSED = "Refused";

    /** The only parameter's name where the input is one object. */
    static final String INPUT = "input";

    private Interface() {}

    static String source(Typed typed, String name, String type) {
        JavaTypes types = new JavaTypes();
        String steps = typed.steps().stream().map(step -> step(step, types)).collect(Collectors.joining("\n"));
        boolean refuses = typed.steps().stream().anyMatch(Step::refuses);
        return """
                package %s;

                import dev.setstone.annotations.CompiledWorkflow;
                import java.math.BigDecimal;
                import java.util.List;
                import java.util.Map;
                import java.util.Optional;

                @CompiledWorkflow(spec = "%s.yaml")
                public interface %s {
                %s
                %s%s}
                """.formatted(Subject.PACKAGE, name, type, steps, types.declarations(), refuses ? exception() : "");
    }

    private static String step(Step step, JavaTypes types) {
        List<String> parameters = new ArrayList<>();
        if (step.spread()) {
            step.input()
                    .fields()
                    .forEach(field -> parameters.add((field.optional()
                                    ? types.optional(field.shape(), field.name())
                                    : types.type(field.shape(), field.name()))
                            + " " + field.name()));
        } else {
            parameters.add(types.type(step.input(), "Input") + " " + INPUT);
        }
        return "    " + result(step, types) + " " + step.name() + "(" + String.join(", ", parameters) + ")"
                + (step.refuses() ? " throws " + REFUSED : "") + ";\n";
    }

    private static String result(Step step, JavaTypes types) {
        Shape shape = step.result();
        return step.optional() ? types.optional(shape, "Result") : types.type(shape, "Result");
    }

    private static String exception() {
        return """

                    final class Refused extends Exception {
                        private static final long serialVersionUID = 1L;

                        public Refused(String message) {
                            super(message);
                        }
                    }
                """;
    }
}
