package dev.setstone.temporal;

/** Is told when a run that began with other logic goes on with the logic of this worker. */
@FunctionalInterface
public interface RerecordedListener {

    /**
     * A run goes on with re-recorded logic: what its finished steps answered stays, its further steps are answered by the new
     * logic. It is called on a workflow thread, once for every replay of the run, so it must return at once and expect repeats.
     *
     * @param workflowType Temporal's type of the run
     * @param workflowId of the run
     * @param logic the logic of this worker: the workflow's name, {@code @} and the first twelve hex digits of its SHA-256
     */
    void rerecorded(String workflowType, String workflowId, String logic);
}
