package dev.setstone.bounded;

/**
 * Hears of every call. It is called on the caller's thread, by many threads at once. What it throws is logged and changes nothing.
 */
@FunctionalInterface
public interface CallListener {

    /**
     * A call starts.
     *
     * @param port the port's qualified class name
     * @param method the method's name
     * @return who hears how it ends, before a fallback is asked
     */
    Course started(String port, String method);

    /** One call on its way. */
    @FunctionalInterface
    interface Course {

        /** It ended. Called once. */
        void finished(CallReport report);
    }
}
