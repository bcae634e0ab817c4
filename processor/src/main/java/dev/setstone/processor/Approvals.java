package dev.setstone.processor;

import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.recording.Lock;
import dev.setstone.processor.recording.Review;
import java.util.Optional;

/** Applies the policy on who has reviewed a recording. */
final class Approvals {

    private final ApprovalPolicy policy;

    Approvals(ApprovalPolicy policy) {
        this.policy = policy;
    }

    /** Lets a recording pass; throws when it was rejected, or the policy wants a review that it does not have. */
    void judge(Workflow workflow, Lock lock) throws ProblemException {
        Optional<Review> review = lock.review();
        if (review.isPresent() && review.get().decision() == Review.Decision.REJECTED) {
            throw new ProblemException(
                    Problem.REJECTED,
                    workflow.at(),
                    workflow.name(),
                    review.get().reviewer(),
                    review.get().date(),
                    review.get().reason().orElse("no reason given"),
                    Commands.rerecord(workflow.name()));
        }
        if (policy != ApprovalPolicy.OPTIONAL && review.isEmpty()) {
            throw new ProblemException(
                    Problem.NOT_APPROVED,
                    workflow.at(),
                    workflow.name(),
                    policy.key(),
                    workflow.logicFile(),
                    Commands.approve(workflow.name()));
        }
        if (policy == ApprovalPolicy.INDEPENDENT
                && review.filter(Review::isIndependent).isEmpty()) {
            throw new ProblemException(
                    Problem.REVIEWER_IS_AUTHOR,
                    workflow.at(),
                    workflow.name(),
                    review.map(Review::reviewer).orElse("nobody"),
                    review.flatMap(Review::author).orElse("unknown"),
                    Commands.approve(workflow.name()));
        }
    }
}
