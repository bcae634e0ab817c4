package dev.setstone.processor.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens the way to the model that the settings name. One for a build; safe for use by several threads. */
public final class ModelClients {

    private final ModelSettings settings;
    private final Budget budget;
    private final Waiting waiting;
    private @Nullable ChatCall shared;

    public ModelClients(ModelSettings settings, Budget budget, Waiting waiting) {
        this.settings = settings;
        this.budget = budget;
        this.waiting = waiting;
    }

    /**
     * A client whose prompts and replies are kept in the folder.
     *
     * @throws ModelException KEY_MISSING or PRICE_UNKNOWN
     */
    public ModelClient open(AttemptFolder attempts) throws ModelException {
        if (settings.provider() == Provider.HANDOFF) {
            return new HandoffClient(attempts);
        }
        budget.checkPrice(settings.name());
        CallLimits limits = settings.limits();
        ChatCall call = new BudgetedCall(call(settings.apiKey()), budget, limits.maxOutputTokens());
        ModelClient client = new RetryingClient(call, settings.name(), limits, waiting, attempts.shown());
        return new RecordedAttempts(client, attempts, settings.name());
    }

    /** Made on the first use: LangChain4j takes more than a second to load, which a replay or a handoff must not pay. */
    private synchronized ChatCall call(Optional<String> apiKey) {
        ChatCall call = shared;
        if (call == null) {
            call = new LangChainCall(settings, apiKey, waiting);
            shared = call;
        }
        return call;
    }
}
