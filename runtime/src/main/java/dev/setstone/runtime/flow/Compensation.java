package dev.setstone.runtime.flow;

/** Takes back what a part of a flow has done. */
@FunctionalInterface
public interface Compensation {

    /**
     * Takes it back.
     *
     * @throws Exception when it can't; the other compensations run all the same
     */
    void undo() throws Exception;
}
