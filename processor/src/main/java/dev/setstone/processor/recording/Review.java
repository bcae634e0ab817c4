package dev.setstone.processor.recording;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person has said of a recording. It is of one logic: a recording that is made anew has none.
 *
 * @param decision the outcome
 * @param reviewer who decided, on one line
 * @param author who brought the recording about, if that was known
 * @param date when
 * @param logicSha256 of the logic that was reviewed, in lower-case hex
 * @param reason why it was rejected; a remark, or nothing, where it was approved
 */
public record Review(
        Decision decision,
        String reviewer,
        Optional<String> author,
        LocalDate date,
        String logicSha256,
        Optional<String> reason) {

    /** What may come of a review. */
    public enum Decision {
        APPROVED,
        REJECTED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether somebody else than the author has decided, and that is known. */
    public boolean isIndependent() {
        return author.isPresent() && !author.get().strip().equalsIgnoreCase(reviewer.strip());
    }

    /** Outcome and reviewer, as the lock's {@code approval} says it. */
    public String summary() {
        return decision.key() + " by " + reviewer;
    }
}
