package dev.setstone.processor.sandbox.child;

import dev.setstone.processor.sandbox.child.meter.Allowance;
import dev.setstone.processor.sandbox.child.meter.Exhausted;
import dev.setstone.processor.sandbox.child.meter.Stop;
import dev.setstone.processor.sandbox.child.meter.Tank;
import dev.setstone.processor.value.Value;
import dev.setstone.processor.value.ValueCodec;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One loaded candidate: calls its step as the contract declares it, and asks the properties about what comes out. */
final class Program {

    /** Arguments come from the build, which is trusted; what a call made of them is bounded by this all the same. */
    private static final ValueCodec ARGUMENTS = new ValueCodec(1_000_000, 500, 64 << 20);

    private final String logicClass;
    private final Unmarshaller unmarshaller;
    private final ValueCodec results;
    private final Allowance allowance;
    private final Method step;
    private final Method declaration;
    private final List<Method> properties;
    private volatile String phase = "";

    private Program(RunJob job, ProgramLoader loader, ProgramMethods methods) {
        this.logicClass = job.logicClass();
        this.unmarshaller = new Unmarshaller(loader, job.reversed());
        this.results = job.results();
        this.allowance = job.allowance();
        this.step = methods.step();
        this.declaration = methods.declaration();
        this.properties = methods.properties();
    }

    /**
     * Loads a program.
     *
     * @throws ReflectiveOperationException when a class or a method that the job names does not exist
     */
    static Program load(RunJob job) throws ReflectiveOperationException {
        ProgramLoader loader = new ProgramLoader(job.classes());
        return new Program(job, loader, ProgramMethods.find(job, loader));
    }

    /** What a call is doing: for the message when it does not end. */
    String phase() {
        return phase;
    }

    /** Makes one call. Everything that runs code of the candidate's or the user's happens in here. */
    CallReply call(List<Value> values) {
        CallReply reply;
        try {
            reply = attempt(values);
        } catch (Exhausted e) {
            reply = failure(e);
        }
        // Whatever an exhausted call returned or threw in the end, it was stopped.
        Optional<Stop> stop = Tank.running().stop();
        return stop.isPresent()
                ? new CallReply.Stopped(
                        stop.get().bound(),
                        stop.get().detail() + " " + phase,
                        stop.get().line())
                : reply;
    }

    private CallReply attempt(List<Value> values) {
        phase = "while building the arguments";
        try {
            Tank.running().fill(allowance);
            @Nullable Object[] arguments = arguments(values);
            List<Value> before = snapshot(arguments);
            phase = "in step " + step.getName();
            Tank.running().fill(allowance);
            Object result = invoke(arguments);
            phase = "while reading the result";
            Value value = new Marshaller(results).marshal(result, ScopedType.of(declaration.getGenericReturnType()));
            Tank.running().fill(allowance);
            boolean changed = !before.equals(snapshot(arguments));
            Optional<String> fault = fault(arguments);
            if (fault.isPresent()) {
                return new CallReply.Miscalled(fault.get());
            }
            return new CallReply.Returned(value, broken(values, result), changed, made(arguments));
        } catch (MiscalledException e) {
            return new CallReply.Miscalled(Thrown.message(e));
        } catch (RefusedException e) {
            return new CallReply.Inapplicable(Thrown.message(e));
        } catch (OutputLimitException e) {
            return new CallReply.Stopped(e.bound(), "the result is not acceptable: " + Thrown.message(e));
        } catch (InvocationTargetException e) {
            return failure(Thrown.cause(e));
        } catch (Throwable e) {
            return failure(e);
        }
    }

    private CallReply failure(Throwable thrown) {
        VirtualMachineError exhaustion = Thrown.exhaustion(thrown);
        if (exhaustion instanceof StackOverflowError) {
            return new CallReply.Stopped("stack", "the stack overflowed " + phase);
        }
        if (exhaustion != null) {
            return new CallReply.Stopped("memory", "the memory was exhausted " + phase);
        }
        return Thrown.reply(thrown, logicClass);
    }

    /** The step's result. A wrong call of a port tells more than the exception that may have come of it. */
    private @Nullable Object invoke(@Nullable Object[] arguments)
            throws IllegalAccessException, InvocationTargetException, MiscalledException, RefusedException {
        try {
            Object result = step.invoke(null, arguments);
            refuse(arguments);
            return result;
        } catch (InvocationTargetException e) {
            refuse(arguments);
            Throwable cause = Thrown.cause(e);
            Optional<String> fault = fault(arguments);
            if (fault.isPresent() && Thrown.exhaustion(cause) == null) {
                throw new MiscalledException(fault.get() + "; the step threw " + Thrown.summary(cause));
            }
            throw e;
        }
    }

    /** What a step makes of an answer that can't be given says nothing about it. */
    private static void refuse(@Nullable Object[] arguments) throws RefusedException {
        Optional<RefusedException> refusal =
                ports(arguments).flatMap(port -> port.refusal().stream()).findFirst();
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }

    private static Optional<String> fault(@Nullable Object[] arguments) {
        return ports(arguments).flatMap(port -> port.fault().stream()).findFirst();
    }

    private static Stream<ScriptedPort> ports(@Nullable Object[] arguments) {
        return Arrays.stream(arguments).flatMap(argument -> ScriptedPort.behind(argument).stream());
    }

    private static Value made(@Nullable Object[] arguments) {
        return new Value.Items(ports(arguments).map(ScriptedPort::made).toList());
    }

    private @Nullable Object[] arguments(List<Value> values) throws RefusedException {
        Type[] types = step.getGenericParameterTypes();
        if (types.length != values.size()) {
            throw new RefusedException(
                    step.getName() + " takes " + types.length + " arguments, found " + values.size());
        }
        @Nullable Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = unmarshaller.unmarshal(values.get(i), ScopedType.of(types[i]));
        }
        return arguments;
    }

    private List<Value> snapshot(@Nullable Object[] arguments) throws OutputLimitException, InvocationTargetException {
        Type[] types = step.getGenericParameterTypes();
        List<Value> snapshot = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            snapshot.add(new Marshaller(ARGUMENTS).marshal(arguments[i], ScopedType.of(types[i])));
        }
        return snapshot;
    }

    /** Names of the properties that do not hold. Each sees arguments of its own, which the step can't have touched. */
    private List<String> broken(List<Value> values, @Nullable Object result) throws RefusedException {
        List<String> broken = new ArrayList<>();
        for (Method property : properties) {
            phase = "in property " + property.getName();
            @Nullable
            Object[] given = Arrays.stream(arguments(values))
                    .filter(argument -> ScriptedPort.behind(argument).isEmpty())
                    .toArray();
            @Nullable Object[] all = new Object[given.length + 1];
            System.arraycopy(given, 0, all, 0, given.length);
            all[given.length] = result;
            String verdict = ask(property, all);
            if (!verdict.isEmpty()) {
                broken.add(verdict);
            }
        }
        return broken;
    }

    private static String ask(Method property, @Nullable Object[] arguments) {
        try {
            return Boolean.TRUE.equals(property.invoke(null, arguments)) ? "" : property.getName();
        } catch (InvocationTargetException e) {
            Throwable cause = Thrown.cause(e);
            VirtualMachineError exhaustion = Thrown.exhaustion(cause);
            if (exhaustion != null) {
                throw exhaustion;
            }
            return property.getName() + " (threw " + cause.getClass().getName() + ")";
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(property + " can't be called", e);
        }
    }
}
