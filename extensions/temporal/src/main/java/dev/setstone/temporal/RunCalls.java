package dev.setstone.temporal;

import dev.setstone.runtime.flow.FlowTimeoutException;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowException;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Stands for a workflow in an application: a call of a composed method is a run on Temporal. */
final class RunCalls implements InvocationHandler {

    /** What a run's end may take to arrive. */
    private static final Duration MARGIN = Duration.ofSeconds(10);

    private final WorkflowClient client;
    private final Class<?> workflow;
    private final WorkflowOptions options;
    private final Map<Method, RemoteMethod> composed = new HashMap<>();

    RunCalls(WorkflowClient client, Class<?> workflow, WorkflowOptions options) {
        this.client = client;
        this.workflow = workflow;
        this.options = options;
        RemoteMethods.composed(workflow).forEach(method -> composed.put(method.method(), method));
    }

    @Override
    public @Nullable Object invoke(Object self, Method method, @Nullable Object @Nullable [] given) throws Throwable {
        @Nullable Object[] arguments = given == null ? new Object[0] : given;
        RemoteMethod run = composed.get(method);
        if (run != null) {
            return run(run, arguments);
        }
        if (method.getDeclaringClass() != Object.class) {
            throw new UnsupportedOperationException(
                    "%1$s.%2$s is a step, and Temporal runs composed methods: call it from a default method of %1$s, or here in the application on Workflows.load(%1$s.class)"
                            .formatted(workflow.getSimpleName(), method.getName()));
        }
        return ObjectMethods.answer(self, method, arguments, workflow.getSimpleName() + " on Temporal");
    }

    private @Nullable Object run(RemoteMethod run, @Nullable Object[] arguments) throws Exception {
        Method method = run.method();
        WorkflowStub stub = client.newUntypedWorkflowStub(run.type(), options);
        stub.start(run.inputOf(arguments));
        Duration limit = options.getWorkflowExecutionTimeout().plus(MARGIN);
        try {
            return stub.getResult(
                    limit.toMillis(), TimeUnit.MILLISECONDS, method.getReturnType(), method.getGenericReturnType());
        } catch (WorkflowException e) {
            throw FailureTranslation.toJava(method, run.type(), e);
        } catch (TimeoutException e) {
            throw new FlowTimeoutException(
                    run.type() + " has not ended after " + limit + "; its workflow id is "
                            + stub.getExecution().getWorkflowId(),
                    e);
        }
    }
}
