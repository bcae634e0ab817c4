package dev.setstone.processor.model;

import dev.setstone.processor.prompt.Prompt;
import java.time.Duration;

/**
 * Makes a call only when the build's budget allows it. It stands inside the retries, since a retry of a call that was answered
 * too late is paid for once more.
 */
final class BudgetedCall implements ChatCall {

    private final ChatCall call;
    private final Budget budget;
    private final int maxOutputTokens;
    private final TokenCounter tokens = new TokenCounter();

    BudgetedCall(ChatCall call, Budget budget, int maxOutputTokens) {
        this.call = call;
        this.budget = budget;
        this.maxOutputTokens = maxOutputTokens;
    }

    @Override
    public Reply ask(Prompt prompt, Duration timeout) throws CallFailure, ModelException {
        Reply.Usage most =
                new Reply.Usage(tokens.count(prompt.system()) + tokens.count(prompt.user()), maxOutputTokens, true);
        budget.setAside(most);
        // Until the call has told what it took, it took everything: a budget must not be exceeded by a broken
        // connection.
        Reply.Usage taken = most;
        try {
            Reply reply = call.ask(prompt, timeout);
            taken = reply.usage();
            return reply;
        } catch (CallFailure failure) {
            taken = failure.charge() == CallFailure.Charge.NOTHING ? Reply.Usage.none() : most;
            throw failure;
        } finally {
            budget.settle(most, taken);
        }
    }
}
