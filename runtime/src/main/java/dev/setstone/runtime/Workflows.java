package dev.setstone.runtime;

/** Loads workflows. */
public final class Workflows {

    private Workflows() {}

    /**
     * A new instance of a workflow's implementation. Implementations hold no state but their ports, so one instance serves all
     * threads if its ports do.
     *
     * @param workflow the interface that is annotated with {@code @CompiledWorkflow}
     * @param ports implementations of the ports that its steps use and that callers don't pass, in any order
     * @throws IllegalArgumentException when it is not an interface, or when a port is missing or has several implementations
     * @throws WorkflowNotFoundException when there is no implementation that can be created; the message says what was looked
     *     for and what to do
     */
    public static <T> T load(Class<T> workflow, Object... ports) {
        return load(workflow, Ports.of(ports));
    }

    /**
     * As {@link #load(Class, Object...)}, with ports that a container knows.
     *
     * @param workflow as there
     * @param ports asked once for each port that the workflow needs
     * @throws IllegalArgumentException as there
     * @throws WorkflowNotFoundException as there
     */
    public static <T> T load(Class<T> workflow, Ports ports) {
        T implementation = new Implementations<>(workflow).create();
        return implementation instanceof Bindable<?> bindable ? workflow.cast(bindable.bind(ports)) : implementation;
    }
}
