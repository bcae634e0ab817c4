package dev.setstone.processor.recording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The form of a review in a lock. */
final class ReviewJson {

    private static final String AUTHOR = "author";
    private static final String REASON = "reason";
    private static final List<String> FIELDS = List.of("date", "decision", "logicSha256", "reviewer");

    private ReviewJson() {}

    static Json of(Review review) {
        SortedMap<String, Json> fields = new TreeMap<>(Map.of(
                "date", new Json.Text(review.date().toString()),
                "decision", new Json.Text(review.decision().key()),
                "logicSha256", new Json.Text(review.logicSha256()),
                "reviewer", new Json.Text(review.reviewer())));
        review.author().ifPresent(author -> fields.put(AUTHOR, new Json.Text(author)));
        review.reason().ifPresent(reason -> fields.put(REASON, new Json.Text(reason)));
        return new Json.Members(fields);
    }

    static Review read(LockFields fields) throws LockFormatException {
        fields.exactly(FIELDS, List.of(AUTHOR, REASON));
        return new Review(
                decision(fields),
                fields.text("reviewer"),
                optional(fields, AUTHOR),
                date(fields, "date"),
                fields.sha256("logicSha256"),
                optional(fields, REASON));
    }

    private static Review.Decision decision(LockFields fields) throws LockFormatException {
        String said = fields.text("decision");
        for (Review.Decision decision : Review.Decision.values()) {
            if (decision.key().equals(said)) {
                return decision;
            }
        }
        throw fields.misfit("decision", "approved or rejected");
    }

    /** A date as {@code 2026-01-31}. */
    static LocalDate date(LockFields fields, String name) throws LockFormatException {
        try {
            return LocalDate.parse(fields.text(name));
        } catch (DateTimeException noDate) {
            throw fields.misfit(name, "a date such as 2026-01-31");
        }
    }

    private static Optional<String> optional(LockFields fields, String name) throws LockFormatException {
        return fields.has(name) ? Optional.of(fields.text(name)) : Optional.empty();
    }
}
