package dev.setstone.processor.cli;

import dev.setstone.processor.recording.Review;
import java.util.List;

/** Keeps that somebody has read a recorded logic and found it right. */
final class ApproveVerb implements Verb {

    @Override
    public String name() {
        return "approve";
    }

    @Override
    public String operands() {
        return "<workflow>...";
    }

    @Override
    public String purpose() {
        return "write into the lock that you have read the logic and find it right";
    }

    @Override
    public List<Flag> flags() {
        return List.of(Reviewing.REVIEWER, Reviewing.AUTHOR, Reviewing.REASON, Reviewing.LOGIC);
    }

    @Override
    public Result run(Invocation invocation) throws Refusal {
        return new Reviewing(Review.Decision.APPROVED, invocation).run();
    }
}
