package dev.setstone.processor;

import dev.setstone.processor.brief.KeyCalculator;
import dev.setstone.processor.logic.ChangeReader;
import dev.setstone.processor.logic.Earlier;
import dev.setstone.processor.recording.KeyDifference;
import dev.setstone.processor.recording.Lock;
import dev.setstone.processor.recording.Recording;
import dev.setstone.processor.recording.RecordingState.Stale;
import dev.setstone.processor.recording.Review.Decision;
import dev.setstone.processor.verdict.Finding;
import java.util.List;
import java.util.Optional;

/** Decides which recorded logic a model is asked to change, instead of writing it from scratch. */
final class Revisable {

    private Revisable() {}

    /**
     * The logic to change: that of a recording that is stale for reasons that can be named, and that nobody has rejected.
     *
     * @param findings what the gates find in it now; empty where they were not asked
     */
    static Optional<Earlier> of(Workflow workflow, Stale stale, List<Finding> findings) {
        Recording recording = stale.recording();
        Lock lock = recording.lock();
        if (stale.staleness().differences().isEmpty() || isRejected(lock)) {
            return Optional.empty();
        }
        return Optional.of(new Earlier(
                recording.logic(),
                new ChangeReader().between(lock.key().parts(), workflow.key().parts(), workflow.brief()),
                lock.assumptions(),
                findings));
    }

    /** Whether nothing but evidence has changed, so that the gates can say whether the recorded logic is still right. */
    static boolean isJudgedFirst(Stale stale) {
        List<KeyDifference> differences = stale.staleness().differences();
        boolean onlyEvidence = !differences.isEmpty()
                && differences.stream().map(KeyDifference::path).allMatch(KeyCalculator::isEvidence);
        return onlyEvidence && !isRejected(stale.recording().lock());
    }

    /** Whether a person has said that the logic is wrong, so that nothing is to be built on it. */
    static boolean isRejected(Lock lock) {
        return lock.review()
                .filter(review -> review.decision() == Decision.REJECTED)
                .isPresent();
    }

    /** The folder of attempts at changing it: answers that were given from scratch stay where they are. */
    static String attemptFolder(Workflow workflow, Stale stale) {
        return workflow.key().sha256().substring(0, 12) + "-from-"
                + stale.recording().lock().logicSha256().substring(0, 8);
    }
}
