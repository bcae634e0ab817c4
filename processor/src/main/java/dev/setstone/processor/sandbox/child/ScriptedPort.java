package dev.setstone.processor.sandbox.child;

import dev.setstone.processor.value.PortScript;
import dev.setstone.processor.value.PortScript.Outcome;
import dev.setstone.processor.value.Value;
import dev.setstone.processor.value.ValueCodec;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stands for a port while a step runs: answers as its script says, and remembers what it was asked. */
final class ScriptedPort implements InvocationHandler {

    /** A step that asks more often is not waiting for anything. */
    private static final int MOST_CALLS = 1_000;

    private static final ValueCodec ARGUMENTS = new ValueCodec(100_000, 200, 8 << 20);

    private final Class<?> port;
    private final PortScript script;
    private final Unmarshaller unmarshaller;
    private final List<PortScript.Call> waiting;
    private final List<Value> made = new ArrayList<>();
    private @Nullable String fault;
    private @Nullable RefusedException refusal;

    private ScriptedPort(Class<?> port, PortScript script, Unmarshaller unmarshaller) {
        this.port = port;
        this.script = script;
        this.unmarshaller = unmarshaller;
        this.waiting = new ArrayList<>(script.calls());
    }

    /**
     * The object that a step gets for a script.
     *
     * @throws IllegalArgumentException when the value is no script
     */
    static Object of(Class<?> port, Value script, Unmarshaller unmarshaller) {
        ScriptedPort handler = new ScriptedPort(port, PortScript.of(script), unmarshaller);
        return Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, handler);
    }

    /** What stands behind an object, if that is a scripted port. */
    static Optional<ScriptedPort> behind(@Nullable Object object) {
        return object != null
                        && Proxy.isProxyClass(object.getClass())
                        && Proxy.getInvocationHandler(object) instanceof ScriptedPort scripted
                ? Optional.of(scripted)
                : Optional.empty();
    }

    /** The script, which a step can't change. */
    Value script() {
        return script.toValue();
    }

    /** The calls that were made, in their order. */
    Value made() {
        return new Value.Fields(port.getName(), Map.of("made", new Value.Items(made)));
    }

    /** Why an answer could not be given: the contract's own types refuse it. */
    Optional<RefusedException> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** What is wrong with the calls that were made, if anything is. */
    Optional<String> fault() {
        if (fault != null) {
            return Optional.of(fault);
        }
        return script.open() || waiting.isEmpty()
                ? Optional.empty()
                : Optional.of("the call of " + port.getSimpleName() + "."
                        + waiting.get(0).method() + " that the example expects was not made");
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] given) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, given);
        }
        if (!Modifier.isAbstract(method.getModifiers())) {
            return InvocationHandler.invokeDefault(proxy, method, given == null ? new Object[0] : given);
        }
        List<Value> arguments = arguments(method, given == null ? new Object[0] : given);
        if (made.size() >= MOST_CALLS) {
            throw refuse("ports were called more than " + MOST_CALLS + " times");
        }
        made.add(call(method, arguments));
        return answer(outcomes(method.getName(), arguments), method);
    }

    private static Value call(Method method, List<Value> arguments) {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("method", new Value.Text(method.getName()));
        fields.put("with", new Value.Items(arguments));
        return new Value.Fields("call", fields);
    }

    /** An application's port is another object with another text and hash: logic that asks for them depends on where it runs. */
    private Object ofObject(Object proxy, Method method, @Nullable Object @Nullable [] given) {
        if (fault == null) {
            fault = "the port " + port.getSimpleName() + " was asked for its " + method.getName()
                    + ", which is another one in every application";
        }
        return switch (method.getName()) {
            case "equals" -> given != null && proxy == given[0];
            case "hashCode" -> 0;
            default -> "port " + port.getSimpleName();
        };
    }

    private List<Value> arguments(Method method, @Nullable Object[] given)
            throws OutputLimitException, InvocationTargetException {
        Type[] types = method.getGenericParameterTypes();
        List<Value> arguments = new ArrayList<>();
        for (int i = 0; i < given.length; i++) {
            arguments.add(new Marshaller(ARGUMENTS).marshal(given[i], ScopedType.of(types[i])));
        }
        return arguments;
    }

    /** What may come of a call, the outcome that counts first; others stand in where the contract's types refuse that one. */
    private List<Outcome> outcomes(String method, List<Value> arguments) {
        for (int i = 0; i < waiting.size(); i++) {
            PortScript.Call next = waiting.get(i);
            if (next.matches(method, arguments)) {
                if (!script.open()) {
                    waiting.remove(i);
                }
                return List.of(next.outcome());
            }
            if (script.ordered()) {
                break;
            }
        }
        List<Outcome> others = script.others().getOrDefault(method, List.of());
        if (others.isEmpty()) {
            String expected = script.ordered() && !waiting.isEmpty()
                    ? "; the next one must be " + waiting.get(0).method()
                    : "";
            throw refuse("the call of " + port.getSimpleName() + "." + method
                    + " with these arguments is expected by no " + "call of the example" + expected);
        }
        // The answer depends on what is asked alone: equal values have equal hashes, whatever the order of a set's
        // elements.
        int first = Math.floorMod(arguments.hashCode(), others.size());
        List<Outcome> outcomes = new ArrayList<>(others.subList(first, others.size()));
        outcomes.addAll(others.subList(0, first));
        return outcomes;
    }

    /** What the step makes of it does not count: the first fault stays. */
    private UnsupportedOperationException refuse(String reason) {
        if (fault == null) {
            fault = reason;
        }
        return new UnsupportedOperationException(reason);
    }

    private @Nullable Object answer(List<Outcome> outcomes, Method method) throws Throwable {
        RefusedException refused = new RefusedException("no answer");
        for (Outcome outcome : outcomes) {
            try {
                return answer(outcome, method);
            } catch (RefusedException e) {
                refused = e;
            }
        }
        refusal = refused;
        throw new UnsupportedOperationException(Thrown.message(refused));
    }

    private @Nullable Object answer(Outcome outcome, Method method) throws Throwable {
        if (outcome instanceof Outcome.Failure failure) {
            throw Class.forName(PortScript.EXCEPTION, true, port.getClassLoader())
                    .asSubclass(RuntimeException.class)
                    .getConstructor(String.class, String.class)
                    .newInstance(failure.code(), "scripted");
        }
        if (method.getReturnType() == void.class) {
            return null;
        }
        Value value = ((Outcome.Answer) outcome).value();
        return unmarshaller.unmarshal(value, ScopedType.of(method.getGenericReturnType()));
    }
}
