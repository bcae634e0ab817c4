package dev.setstone.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Where a workflow's implementation comes from.
 *
 * @param workflow the workflow's name
 * @param key the freshness key of the recording, in lower-case hex
 * @param logicSha256 SHA-256 of the recorded logic, in lower-case hex
 * @param provider who was asked, such as {@code anthropic} or {@code handoff}
 * @param model the model, as the answerer stated it
 * @param promptSha256 SHA-256 of the prompt whose reply was accepted, in lower-case hex
 * @param attempts how many replies it took
 * @param inputTokens tokens of all prompts
 * @param outputTokens tokens of all replies
 * @param tokensEstimated whether a token count is Setstone's own, not the provider's
 * @param toolVersion the version of Setstone that recorded
 * @param approval who has reviewed the recording, or {@code pending}
 */
public record Provenance(
        String workflow,
        String key,
        String logicSha256,
        String provider,
        String model,
        String promptSha256,
        int attempts,
        long inputTokens,
        long outputTokens,
        boolean tokensEstimated,
        String toolVersion,
        String approval) {

    /**
     * The provenance of a workflow.
     *
     * @param workflow the workflow's interface, its implementing class, or an instance of it; a proxy will do
     * @throws WorkflowNotFoundException when it has no implementation, or one that Setstone did not write
     */
    public static Provenance of(Object workflow) {
        Class<?> type = workflow instanceof Class<?> given ? given : workflow.getClass();
        Recorded recorded = type.isInterface() ? ofInterface(type) : ofClass(type);
        if (recorded == null) {
            throw new WorkflowNotFoundException(
                    type.getName() + " carries no @" + Recorded.class.getName()
                            + ", so it was not written by Setstone, or compiled without setstone-runtime on the class path",
                    null);
        }
        return of(recorded);
    }

    private static Provenance of(Recorded recorded) {
        return new Provenance(
                recorded.workflow(),
                recorded.key(),
                recorded.logicSha256(),
                recorded.provider(),
                recorded.model(),
                recorded.promptSha256(),
                recorded.attempts(),
                recorded.inputTokens(),
                recorded.outputTokens(),
                recorded.tokensEstimated(),
                recorded.toolVersion(),
                recorded.approval());
    }

    private static @Nullable Recorded ofInterface(Class<?> workflow) {
        return new Implementations<>(workflow).type().getAnnotation(Recorded.class);
    }

    /** A container may hand out a proxy, which has the workflow's interface and not the implementation's annotations. */
    private static @Nullable Recorded ofClass(Class<?> type) {
        for (Class<?> level = type; level != null; level = level.getSuperclass()) {
            Recorded recorded = level.getAnnotation(Recorded.class);
            if (recorded != null) {
                return recorded;
            }
            for (Class<?> candidate : level.getInterfaces()) {
                Recorded behind = behind(candidate);
                if (behind != null) {
                    return behind;
                }
            }
        }
        return null;
    }

    private static @Nullable Recorded behind(Class<?> candidate) {
        try {
            return ofInterface(candidate);
        } catch (WorkflowNotFoundException e) {
            // One of the proxy's other interfaces.
            return null;
        }
    }
}
