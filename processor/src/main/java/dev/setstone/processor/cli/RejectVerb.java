package dev.setstone.processor.cli;

import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.recording.Review;
import java.util.List;

/** Keeps that somebody has read a recorded logic and found it wrong; {@code verify} fails until there is another one. */
final class RejectVerb implements Verb {

    @Override
    public String name() {
        return "reject";
    }

    @Override
    public String operands() {
        return "<workflow>...";
    }

    @Override
    public String purpose() {
        return "write into the lock that the logic is wrong, and why; verify fails until it is recorded anew or approved";
    }

    @Override
    public List<Flag> flags() {
        return List.of(Reviewing.REVIEWER, Reviewing.AUTHOR, Reviewing.REASON, Reviewing.LOGIC);
    }

    @Override
    public Result run(Invocation invocation) throws Refusal {
        if (!invocation.has(Reviewing.REASON.name())) {
            throw new Refusal(Problem.BAD_COMMAND, "reject needs " + Reviewing.REASON.usage());
        }
        return new Reviewing(Review.Decision.REJECTED, invocation).run();
    }
}
