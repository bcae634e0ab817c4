package dev.setstone.temporal;

import dev.setstone.annotations.Port;
import dev.setstone.runtime.Workflows;
import dev.setstone.runtime.flow.Composed;
import dev.setstone.runtime.flow.FlowEngine;
import io.temporal.worker.Worker;
import io.temporal.workflow.DynamicWorkflow;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Registers workflows and ports with a Temporal worker:
 *
 * <pre>{@code
 * Durable.worker(factory.newWorker("claims"))
 *         .workflow(Claims.class)
 *         .port(PolicyStore.class, policies)
 *         .options("PolicyStore.find", StepOptions.DEFAULT.withRetry(RetryPolicy.of(5, Duration.ofSeconds(2))))
 *         .register();
 * }</pre>
 *
 * <p>Steps and port methods become activities of the type {@code Interface.method}, composed methods workflows of such a type.
 * Where an interface carries Temporal's own annotations, their names and retries count. They are served by the worker's dynamic
 * workflow and activity, of which Temporal allows one each: put everything that a task queue serves into one registration.
 */
public final class DurableWorker {

    private static final System.Logger LOG = System.getLogger("dev.setstone.temporal");

    private final Worker worker;
    private final Map<Class<?>, Object> workflows = new LinkedHashMap<>();
    private final Map<Class<?>, Object> ports = new LinkedHashMap<>();
    private final Map<String, StepOptions> options = new TreeMap<>();
    private StepOptions defaults = StepOptions.DEFAULT;
    private RerecordedListener listener = DurableWorker::log;

    DurableWorker(Worker worker) {
        this.worker = worker;
    }

    /**
     * Adds a workflow with the implementation that Setstone wrote.
     *
     * @throws dev.setstone.runtime.WorkflowNotFoundException when there is none
     */
    public <W> DurableWorker workflow(Class<W> workflow) {
        return workflow(workflow, Workflows.load(workflow));
    }

    /** Adds a workflow with an implementation, such as one from a component model that holds ports. */
    public <W> DurableWorker workflow(Class<W> workflow, W implementation) {
        workflows.put(workflow, implementation);
        return this;
    }

    /**
     * Adds a port, which steps get as a parameter and composed methods call through an activity.
     *
     * @throws IllegalArgumentException when the interface is not annotated with {@link Port}
     */
    public <P> DurableWorker port(Class<P> port, P implementation) {
        if (!port.isAnnotationPresent(Port.class)) {
            throw new IllegalArgumentException(
                    port.getName() + " is no port; annotate it with @" + Port.class.getName());
        }
        ports.put(port, implementation);
        return this;
    }

    /** Sets the bounds of one activity, by its type, such as {@code Claims.assess}. */
    public DurableWorker options(String activityType, StepOptions bounds) {
        options.put(activityType, bounds);
        return this;
    }

    /** Sets the bounds of every activity that has none of its own; {@link StepOptions#DEFAULT} unless set. */
    public DurableWorker defaults(StepOptions bounds) {
        defaults = bounds;
        return this;
    }

    /** Says who is told that a run goes on with re-recorded logic. Unless set it goes to the system logger. */
    public DurableWorker onRerecorded(RerecordedListener told) {
        listener = told;
        return this;
    }

    private static void log(String workflowType, String workflowId, String logic) {
        LOG.log(
                System.Logger.Level.INFO,
                "run {0} of {1} began with other logic and goes on with {2}",
                workflowId,
                workflowType,
                logic);
    }

    /**
     * Registers all of it; start the worker's factory afterwards.
     *
     * @throws IllegalArgumentException when a step takes a port that was not added, when two methods would have one name, or when
     *     options name no activity; nothing is registered then
     */
    public void register() {
        Registered registered = new Registered();
        ports.forEach((port, target) ->
                RemoteMethods.ofPort(port).forEach(method -> addActivity(registered, method, target)));
        workflows.forEach((workflow, target) -> {
            RemoteMethods.steps(workflow).forEach(step -> addActivity(registered, step, target));
            Optional<String> logic = Logic.changeId(target);
            RemoteMethods.composed(workflow).forEach(method -> addRun(registered, method, workflow, target, logic));
            checkFlows(workflow, target);
        });
        options.keySet().stream()
                .filter(type -> !registered.activities().containsKey(type))
                .forEach(type -> {
                    throw new IllegalArgumentException("options are given for " + type + ", but the activities are "
                            + registered.activities().keySet());
                });
        ServedWorkflow served = new ServedWorkflow(registered, listener);
        worker.registerWorkflowImplementationFactory(DynamicWorkflow.class, () -> served);
        worker.registerActivitiesImplementations(new ServedActivities(registered, Map.copyOf(ports)));
    }

    private void addActivity(Registered registered, RemoteMethod remote, Object target) {
        checkPorts(remote);
        if (remote.takesEngine()) {
            throw new IllegalArgumentException(remote.type() + " takes a " + FlowEngine.class.getSimpleName()
                    + ", which composed methods alone may have; give it a body or remove the parameter");
        }
        remote.method().setAccessible(true);
        StepOptions bounds = options.getOrDefault(remote.type(), defaults);
        Object other =
                registered.activities().put(remote.type(), new Registered.ServedActivity(remote, target, bounds));
        checkName(other == null, remote);
    }

    private void addRun(
            Registered registered, RemoteMethod remote, Class<?> workflow, Object target, Optional<String> logic) {
        checkPorts(remote);
        Object other = registered.runs().put(remote.type(), new Registered.ServedRun(remote, workflow, target, logic));
        checkName(other == null, remote);
    }

    /** Flows run over stubs, ports that the implementation holds for them included. */
    @SuppressWarnings("unchecked") // an implementation composes the workflow that it implements
    private void checkFlows(Class<?> workflow, Object target) {
        if (target instanceof Composed<?> composed) {
            ((Composed<Object>) composed).over(target, this::held);
            return;
        }
        RemoteMethods.composed(workflow).stream()
                .filter(remote -> !remote.method().isDefault())
                .forEach(remote -> {
                    throw new IllegalArgumentException(remote.type() + " is a flow, and "
                            + target.getClass().getName()
                            + " is not what Setstone writes for it: it does not implement " + Composed.class.getName());
                });
    }

    private <P> P held(Class<P> port) {
        if (!ports.containsKey(port)) {
            throw new IllegalArgumentException(
                    "a flow uses the port %s, which this worker does not have; add .port(%s.class, ...)"
                            .formatted(port.getName(), port.getSimpleName()));
        }
        return port.cast(ports.get(port));
    }

    private void checkPorts(RemoteMethod remote) {
        for (Class<?> port : remote.ports()) {
            if (!ports.containsKey(port)) {
                throw new IllegalArgumentException(
                        "%s takes the port %s, which this worker does not have; add .port(%s.class, ...)"
                                .formatted(remote.type(), port.getName(), port.getSimpleName()));
            }
        }
    }

    private static void checkName(boolean only, RemoteMethod remote) {
        if (!only) {
            Method method = remote.method();
            throw new IllegalArgumentException("two interfaces have a method that Temporal would know as "
                    + remote.type() + ", one is " + method.getDeclaringClass().getName() + "; rename one");
        }
    }
}
