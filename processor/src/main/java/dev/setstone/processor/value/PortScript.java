package dev.setstone.processor.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a port answers while a step is judged: the argument that stands for the port. It travels as a value, like every other argument.
 *
 * @param port the binary name of the port's interface
 * @param calls the calls that the step makes, each once
 * @param ordered whether they come in this order
 * @param others by method, the outcomes of any other calls, of which each call gets the one that its arguments choose; empty where a
 *     step may make no other call
 */
public record PortScript(String port, List<Call> calls, boolean ordered, SortedMap<String, List<Outcome>> others) {

    /** The exception with which a port fails; a step that has one may let it pass. */
    public static final String EXCEPTION = "dev.setstone.runtime.port.PortException";

    private static final String CALL = "call";
    private static final String ANSWER = "answer";
    private static final String FAILURE = "failure";

    public PortScript {
        calls = List.copyOf(calls);
        others = new TreeMap<>(others);
    }

    /**
     * A call and what comes of it.
     *
     * @param arguments what each argument must be; empty where it may be anything
     */
    public record Call(String method, List<Optional<Value>> arguments, Outcome outcome) {
        public Call {
            arguments = List.copyOf(arguments);
        }

        /** Whether it is the call that was made. */
        public boolean matches(String called, List<Value> given) {
            if (!method.equals(called) || arguments.size() != given.size()) {
                return false;
            }
            for (int i = 0; i < given.size(); i++) {
                if (arguments.get(i).isPresent() && !arguments.get(i).get().equals(given.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What comes of a call. */
    public sealed interface Outcome {

        /**
         * It returns.
         *
         * @param value {@link Value.Nothing} also where the method returns nothing
         */
        record Answer(Value value) implements Outcome {}

        /**
         * A {@code PortException}.
         *
         * @param code its code
         */
        record Failure(String code) implements Outcome {}
    }

    /** The same port, which answers any call. */
    public PortScript opened(SortedMap<String, List<Outcome>> outcomes) {
        return new PortScript(port, calls, false, outcomes);
    }

    /** Whether calls beside the scripted ones are answered. */
    public boolean open() {
        return !others.isEmpty();
    }

    /** The script as a value. */
    public Value.Fields toValue() {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put(
                "calls", new Value.Items(calls.stream().map(PortScript::value).toList()));
        fields.put("ordered", new Value.Bool(ordered));
        List<Value> methods = new ArrayList<>();
        others.forEach((method, outcomes) -> methods.add(new Value.Items(List.of(
                new Value.Text(method),
                new Value.Items(outcomes.stream().map(PortScript::value).toList())))));
        fields.put("others", new Value.Items(methods));
        return new Value.Fields(port, fields);
    }

    /**
     * The script of a value.
     *
     * @throws IllegalArgumentException when it is not one
     */
    public static PortScript of(Value value) {
        try {
            Value.Fields fields = (Value.Fields) value;
            SortedMap<String, List<Outcome>> others = new TreeMap<>();
            for (Value method : items(fields.field("others"))) {
                List<Value> pair = items(method);
                others.put(
                        text(pair.get(0)),
                        items(pair.get(1)).stream().map(PortScript::outcome).toList());
            }
            return new PortScript(
                    fields.type(),
                    items(fields.field("calls")).stream().map(PortScript::call).toList(),
                    ((Value.Bool) fields.field("ordered")).value(),
                    others);
        } catch (ClassCastException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("not the script of a port: " + value, e);
        }
    }

    private static Value value(Call call) {
        List<Value> arguments = call.arguments().stream()
                .<Value>map(argument -> new Value.Items(argument.stream().toList()))
                .toList();
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("method", new Value.Text(call.method()));
        fields.put("with", new Value.Items(arguments));
        fields.put("outcome", value(call.outcome()));
        return new Value.Fields(CALL, fields);
    }

    private static Call call(Value value) {
        Value.Fields fields = (Value.Fields) value;
        return new Call(
                text(fields.field("method")),
                items(fields.field("with")).stream()
                        .map(argument -> items(argument).stream().findFirst())
                        .toList(),
                outcome(fields.field("outcome")));
    }

    private static Value value(Outcome outcome) {
        return outcome instanceof Outcome.Answer answer
                ? new Value.Fields(ANSWER, Map.of("value", answer.value()))
                : new Value.Fields(FAILURE, Map.of("code", new Value.Text(((Outcome.Failure) outcome).code())));
    }

    private static Outcome outcome(Value value) {
        Value.Fields fields = (Value.Fields) value;
        return fields.type().equals(FAILURE)
                ? new Outcome.Failure(text(fields.field("code")))
                : new Outcome.Answer(fields.field("value"));
    }

    private static List<Value> items(Value value) {
        return ((Value.Items) value).items();
    }

    private static String text(Value value) {
        return ((Value.Text) value).value();
    }
}
