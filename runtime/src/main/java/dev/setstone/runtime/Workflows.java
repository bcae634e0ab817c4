package dev.setstone.runtime;

/** Loads workflows. */
public final class Workflows {

    private Workflows() {}

    /**
     * A new instance of a workflow's implementation. Implementations hold no state, so one instance serves all threads.
     *
     * @param workflow the interface that is annotated with {@code @CompiledWorkflow}
     * @throws IllegalArgumentException when it is not an interface
     * @throws WorkflowNotFoundException when there is no implementation that can be created; the message says what was looked
     *     for and what to do
     */
    public static <T> T load(Class<T> workflow) {
        return new Implementations<>(workflow).create();
    }
}
