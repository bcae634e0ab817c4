package dev.setstone.processor.sandbox;

import java.util.List;

/** Runs compiled code in a bounded child. */
public interface Runner {

    /**
     * Makes the calls and returns a result for each, in their order.
     *
     * @throws SandboxException when no child can be used
     */
    List<RunResult> run(RunRequest request) throws SandboxException;
}
