package dev.setstone.temporal;

import io.temporal.activity.ActivityOptions;
import io.temporal.common.MethodRetry;
import io.temporal.failure.TemporalFailure;
import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.Workflow;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Stands for a workflow or port inside a Temporal workflow: its remote methods are activities, its other default methods run in
 * place.
 */
final class ActivityCalls implements InvocationHandler {

    private final Class<?> type;
    private final Map<Method, RemoteMethod> remote = new HashMap<>();
    private final Function<String, StepOptions> options;

    private ActivityCalls(Class<?> type, List<RemoteMethod> remote, Function<String, StepOptions> options) {
        this.type = type;
        this.options = options;
        remote.forEach(method -> this.remote.put(method.method(), method));
    }

    static Object of(Class<?> type, List<RemoteMethod> remote, Function<String, StepOptions> options) {
        return Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, new ActivityCalls(type, remote, options));
    }

    @Override
    public @Nullable Object invoke(Object self, Method method, @Nullable Object @Nullable [] given) throws Throwable {
        @Nullable Object[] arguments = given == null ? new Object[0] : given;
        RemoteMethod activity = remote.get(method);
        if (activity != null) {
            return call(activity, arguments);
        }
        if (method.isDefault()) {
            return runInPlace(self, method, arguments);
        }
        return ObjectMethods.answer(self, method, arguments, type.getSimpleName() + " on Temporal");
    }

    private @Nullable Object call(RemoteMethod activity, @Nullable Object[] arguments) throws Exception {
        Method method = activity.method();
        ActivityOptions.Builder bounds =
                ActivityOptions.newBuilder(options.apply(activity.type()).activityOptions());
        MethodRetry retry = method.getAnnotation(MethodRetry.class);
        if (retry != null) {
            bounds.mergeMethodRetry(retry);
        }
        if (CancellationScope.current().isCancelRequested()) {
            throw Cancellation.of("calling " + activity.type());
        }
        // Out of reach of cancellations: what a saga takes back must have ended, and whether it was done must be known.
        AtomicReference<@Nullable Object> answer = new AtomicReference<>();
        CancellationScope calling =
                Workflow.newDetachedCancellationScope(() -> answer.set(Workflow.newUntypedActivityStub(bounds.build())
                        .execute(
                                activity.type(),
                                method.getReturnType(),
                                method.getGenericReturnType(),
                                activity.inputOf(arguments))));
        try {
            calling.run();
            return answer.get();
        } catch (TemporalFailure e) {
            throw FailureTranslation.toJava(method, activity.type(), e);
        }
    }

    /** Runs a default method or a flow as Java would, whether its interface is public or not. */
    static @Nullable Object runInPlace(Object self, Method method, @Nullable Object[] arguments) throws Throwable {
        Class<?> declaring = method.getDeclaringClass();
        MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(declaring, MethodHandles.lookup());
        MethodHandle handle =
                method.isDefault() ? lookup.unreflectSpecial(method, declaring) : lookup.unreflect(method);
        return handle.bindTo(self).invokeWithArguments(arguments);
    }
}
