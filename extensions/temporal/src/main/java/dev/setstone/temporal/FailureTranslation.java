package dev.setstone.temporal;

import dev.setstone.runtime.flow.FlowCancelledException;
import dev.setstone.runtime.flow.FlowTimeoutException;
import dev.setstone.runtime.port.PortException;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.failure.TemporalFailure;
import io.temporal.failure.TimeoutFailure;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.time.DateTimeException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Exceptions of steps and ports as Temporal's failures and back. The type of a failure is the code of a {@link PortException},
 * else the name of the exception's class. A message travels, other data of an exception does not.
 */
final class FailureTranslation {

    /** The first detail of a failure whose type is the code of a port. */
    private static final String PORT = PortException.class.getName();

    private static final List<Class<? extends Exception>> WELL_KNOWN = List.of(
            IllegalArgumentException.class,
            IllegalStateException.class,
            ArithmeticException.class,
            DateTimeException.class,
            FlowTimeoutException.class,
            IndexOutOfBoundsException.class,
            NoSuchElementException.class,
            NullPointerException.class,
            UnsupportedOperationException.class);

    private FailureTranslation() {}

    /** What a workflow or activity throws for an exception. */
    static TemporalFailure toTemporal(Exception exception, boolean retryable) {
        if (exception instanceof FlowCancelledException && exception.getCause() instanceof CanceledFailure cancelled) {
            return cancelled;
        }
        if (exception instanceof TemporalFailure already) {
            return already;
        }
        ApplicationFailure.Builder failure = ApplicationFailure.newBuilder()
                .setMessage(exception.getMessage())
                .setNonRetryable(!retryable)
                .setCause(exception.getCause());
        if (exception instanceof PortException port) {
            failure.setType(port.code()).setDetails(PORT);
        } else {
            failure.setType(exception.getClass().getName());
        }
        ApplicationFailure built = failure.build();
        built.setStackTrace(exception.getStackTrace());
        return built;
    }

    /**
     * What a method throws to its caller for a failure that came over Temporal.
     *
     * @param method whose declared exceptions are made again
     * @param name of the method in messages
     * @param thrown by Temporal's client or in a workflow
     */
    static Exception toJava(Method method, String name, RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ApplicationFailure failure) {
                return ofApplication(method, failure, thrown);
            }
            if (cause instanceof CanceledFailure cancelled) {
                return new FlowCancelledException(name + " was cancelled", cancelled);
            }
            if (cause instanceof TimeoutFailure timeout) {
                return new FlowTimeoutException(
                        name + " was not done in time (" + timeout.getTimeoutType() + ")", thrown);
            }
        }
        return thrown;
    }

    private static Exception ofApplication(Method method, ApplicationFailure failure, RuntimeException thrown) {
        String message = failure.getOriginalMessage() == null ? "" : failure.getOriginalMessage();
        if (failure.getDetails().getSize() > 0
                && PORT.equals(failure.getDetails().get(0, Object.class))) {
            return new PortException(failure.getType(), message, thrown);
        }
        Optional<Exception> again = Stream.concat(Stream.of(method.getExceptionTypes()), WELL_KNOWN.stream())
                .filter(type -> type.getName().equals(failure.getType()))
                .findFirst()
                .map(type -> make(type, message, thrown));
        return again.orElse(thrown);
    }

    /** A new exception with the message, if its class can be made from one, and what came over Temporal as its cause. */
    private static @Nullable Exception make(Class<?> type, String message, RuntimeException thrown) {
        try {
            Exception made;
            if (type == FlowTimeoutException.class) {
                made = new FlowTimeoutException(message, thrown);
            } else {
                Constructor<?> constructor = type.getDeclaredConstructor(String.class);
                constructor.trySetAccessible();
                made = (Exception) constructor.newInstance(message);
                made.initCause(thrown);
            }
            return made;
        } catch (ReflectiveOperationException | IllegalStateException e) {
            return null;
        }
    }
}
