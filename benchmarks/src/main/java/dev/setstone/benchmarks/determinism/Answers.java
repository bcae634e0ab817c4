package dev.setstone.benchmarks.determinism;

import dev.setstone.runtime.Workflows;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A program of its own: loads a workflow, draws inputs, and prints what its steps answer, one line an input. Arguments: the interface,
 * the number of inputs, the first seed.
 */
public final class Answers {

    private Answers() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Class<?> type = Class.forName(arguments[0]);
        Object workflow = Workflows.load(type);
        List<Method> steps = Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        int count = Integer.parseInt(arguments[1]);
        long seed = Long.parseLong(arguments[2]);
        for (int number = 0; number < count; number++) {
            StringBuilder line = new StringBuilder();
            for (Method step : steps) {
                Draw draw = new Draw(seed + number);
                Object[] inputs = new Object[step.getParameterCount()];
                for (int i = 0; i < inputs.length; i++) {
                    inputs[i] = draw.of(step.getGenericParameterTypes()[i]);
                }
                line.append(step.invoke(workflow, inputs)).append(';');
            }
            // As '\n' whatever the system's line end is.
            out.print(line.append('\n'));
        }
        out.flush();
    }
}
