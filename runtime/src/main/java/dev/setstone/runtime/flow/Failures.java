package dev.setstone.runtime.flow;

/** Throws on what a body threw: for implementations of {@link FlowEngine}. */
public final class Failures {

    private Failures() {}

    /**
     * Throws a failure of a body as it is; never returns.
     *
     * @param failure what a body threw
     * @throws E always, unless the failure is a {@code RuntimeException} or an {@code Error}
     */
    @SuppressWarnings("unchecked")
    public static <E extends Exception> void rethrow(Throwable failure) throws E {
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        // A body throws E, RuntimeExceptions and Errors, as its signature says.
        throw (E) failure;
    }
}
