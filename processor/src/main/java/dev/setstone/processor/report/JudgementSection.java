package dev.setstone.processor.report;

import dev.setstone.processor.recording.Lock;
import dev.setstone.processor.recording.Review;
import dev.setstone.processor.verdict.GateName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the gates have measured, and what people have said. */
final class JudgementSection {

    /** So many digits name a logic well enough to type them. */
    private static final int TYPED = 8;

    private final Sheet sheet;
    private final Html out;
    private final Lock lock;

    JudgementSection(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out();
        this.lock = sheet.lock();
    }

    void write() {
        sheet.section("gates", "Gates", () -> {
            out.element(
                    "p",
                    "All four passed it when it was recorded; what none of them would pass is never stored. setstone verify judges it anew.");
            for (GateName gate : GateName.values()) {
                gate(gate);
            }
        });
        sheet.section("review", "Review", this::review);
    }

    private void gate(GateName gate) {
        out.in("div", "gate", () -> {
            out.element(
                    "h3",
                    gate.key().substring(0, 1).toUpperCase(Locale.ROOT)
                            + gate.key().substring(1));
            out.element("p", GateWords.question(gate));
            List<GateWords.Measure> measures = GateWords.measures(lock, gate);
            out.in(
                    "table",
                    "measures",
                    () -> out.in(
                            "tbody",
                            () -> measures.forEach(measure -> out.in("tr", () -> {
                                out.element("td", measure.of());
                                out.element("td", measure.words());
                                out.element("td", "value", measure.value());
                            }))));
        });
    }

    private void review() {
        Optional<Review> review = lock.review();
        if (review.isPresent()) {
            out.in("table", "facts", () -> out.in("tbody", () -> said(review.get())));
            return;
        }
        out.in(
                "p",
                () -> out.text("The lock says " + lock.approval()
                                + ". Whoever has read rules, examples and logic says so with ")
                        .element(
                                "code",
                                "setstone approve " + sheet.brief().name() + " --logic "
                                        + lock.logicSha256().substring(0, TYPED))
                        .text(" or with reject and a reason."));
    }

    private void said(Review review) {
        out.row("Decision", review.decision().name().toLowerCase(Locale.ROOT));
        out.row("Reviewer", review.reviewer());
        out.row("Author", review.author().orElse("not known"));
        out.row("Independent", review.isIndependent() ? "yes: reviewer and author differ" : "not shown");
        out.row("Date", review.date().toString());
        review.reason().ifPresent(reason -> out.row("Reason", () -> sheet.say(reason)));
        out.row("Logic that was read", () -> out.element("code", "digest", review.logicSha256()));
    }
}
