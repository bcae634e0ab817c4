package dev.setstone.runtime.flow;

/** Throws on what a body threw. */
final class Failures {

    private Failures() {}

    /** Throws a failure of a body as it is. It never returns. */
    @SuppressWarnings("unchecked")
    static <E extends Exception> void rethrow(Throwable failure) throws E {
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
