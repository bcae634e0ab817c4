package dev.setstone.processor.report;

import dev.setstone.processor.recording.Lock;
import dev.setstone.processor.recording.Provenance;
import dev.setstone.processor.recording.Review;
import dev.setstone.processor.spec.Spec;
import dev.setstone.processor.verdict.Assumption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What to know first. */
final class SummarySection {

    private final Sheet sheet;
    private final Html out;
    private final Lock lock;

    SummarySection(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out();
        this.lock = sheet.lock();
    }

    void write() {
        sheet.section("summary", "Summary", () -> {
            standing();
            out.element(
                    "p",
                    "A language model wrote the logic of this workflow once. Four gates judged it before it was accepted, and every build"
                            + " replays it unchanged. " + atRunTime());
            out.in("table", "facts", () -> out.in("tbody", this::facts));
            assumptions();
        });
    }

    private void standing() {
        if (lock.review().isEmpty()) {
            out.in(
                    "p",
                    "stand open",
                    () -> out.element("strong", "Not reviewed.")
                            .text(" Nobody has said yet that this logic is right."));
            return;
        }
        Review review = lock.review().get();
        boolean approved = review.decision() == Review.Decision.APPROVED;
        out.in("p", approved ? "stand good" : "stand bad", () -> {
            out.element("strong", approved ? "Approved" : "Rejected");
            out.text(" by " + review.reviewer() + " on " + review.date() + ".");
            review.reason().ifPresent(reason -> sheet.say(" " + reason));
        });
    }

    private String atRunTime() {
        String calls = AuditMetadata.modelAtRunTime(sheet.brief().contract());
        return calls.equals("none")
                ? "At run time it asks no model."
                : "At run time a model answers " + calls + ", inside limits; nothing else in it reaches a model.";
    }

    private void facts() {
        Provenance provenance = lock.provenance();
        Spec spec = sheet.brief().spec();
        out.row("Model", provenance.origin());
        out.row("Attempts", Long.toString(provenance.attempts()));
        out.row("Tokens", tokens(provenance));
        out.row("Break-even", breakEven());
        if (!spec.compliance().isEmpty()) {
            out.row(
                    "Compliance",
                    spec.compliance().stream().map(block -> block.value()).collect(Collectors.joining(", ")));
        }
        out.row("Modules", spec.modules().isEmpty() ? "none" : String.join(", ", spec.moduleNames()));
        if (!spec.flows().isEmpty()) {
            out.row(
                    "Flows",
                    spec.flows().stream().map(flow -> flow.name().value()).collect(Collectors.joining(", "))
                            + " (composed of the steps by the spec; no model sees them)");
        }
    }

    private static String tokens(Provenance provenance) {
        return String.format(
                Locale.ROOT,
                "%,d read and %,d written by the model, over all attempts%s",
                provenance.inputTokens(),
                provenance.outputTokens(),
                provenance.tokensEstimated() ? " (estimated with o200k_base)" : "");
    }

    private String breakEven() {
        return BreakEven.of(sheet.brief(), lock.provenance())
                .map(found -> String.format(
                        Locale.ROOT,
                        "n* = %s: from so many %s on it took fewer tokens than asking a model with the rules each time;"
                                + " %,.0f times fewer over 1,000. Such a call is estimated from the examples, not measured.",
                        found.text(),
                        sheet.brief().steps().size() == 1 ? "calls" : "rounds of all steps",
                        found.ratio(1000)))
                .orElse("not computable: a step without an example, or no tokens in the lock");
    }

    private void assumptions() {
        out.element("h3", "What the model took for granted");
        List<Assumption> all = lock.assumptions();
        if (all.isEmpty()) {
            out.element("p", "It named nothing. Recordings made before models were asked name nothing either.");
            return;
        }
        out.in(
                "ul",
                () -> all.forEach(each -> out.in("li", () -> {
                    out.element("strong", each.step()).text(": ");
                    sheet.say(each.text());
                })));
    }
}
