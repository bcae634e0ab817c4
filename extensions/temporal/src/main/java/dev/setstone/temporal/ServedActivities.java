package dev.setstone.temporal;

import dev.setstone.runtime.flow.FlowCancelledException;
import io.temporal.activity.Activity;
import io.temporal.activity.DynamicActivity;
import io.temporal.common.converter.EncodedValues;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs steps and port methods as Temporal activities. */
final class ServedActivities implements DynamicActivity {

    private final Registered registered;
    private final Map<Class<?>, Object> ports;

    ServedActivities(Registered registered, Map<Class<?>, Object> ports) {
        this.registered = registered;
        this.ports = ports;
    }

    @Override
    @SuppressWarnings("NullAway") // Temporal's own activities return null too
    public @Nullable Object execute(EncodedValues input) {
        String type = Activity.getExecutionContext().getInfo().getActivityType();
        Registered.ServedActivity served = registered.activities().get(type);
        if (served == null) {
            throw new IllegalStateException("No activity type " + type + " is registered with this worker, which has "
                    + registered.activities().keySet() + "; add its interface with Durable.worker(...)");
        }
        Function<Class<?>, Object> supplied = ports::get;
        try {
            return served.remote()
                    .method()
                    .invoke(served.target(), served.remote().arguments(input, supplied));
        } catch (InvocationTargetException e) {
            throw failure(served, e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(type + " can't be called; open its package to setstone-temporal", e);
        }
    }

    private static RuntimeException failure(Registered.ServedActivity served, @Nullable Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        Exception exception = thrown instanceof Exception given ? given : new IllegalStateException(thrown);
        // A worker that shuts down interrupts its activities: another one shall try.
        boolean stopped = Thread.currentThread().isInterrupted() || exception instanceof FlowCancelledException;
        return FailureTranslation.toTemporal(
                exception, stopped || served.options().retryable(exception));
    }
}
