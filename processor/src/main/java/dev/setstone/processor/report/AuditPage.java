package dev.setstone.processor.report;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.brief.Wording;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.logic.TraceReader;
import dev.setstone.processor.recording.Recording;

/**
 * The page of one workflow, for a reviewer who need not read Java: what was wanted, what was written, what was measured, who has approved
 * it. It says nothing of the day on which it was made, so the same recording gives the same page.
 */
final class AuditPage {

    private final Sheet sheet;
    private final Html out = new Html();

    AuditPage(Brief brief, Recording recording) {
        this.sheet = new Sheet(
                out,
                brief,
                recording,
                new JavaLexer().tokens(recording.logic()),
                new TraceReader().read(recording.logic(), brief),
                new Concealment());
    }

    String render() {
        out.in("header", this::header);
        out.in("main", () -> {
            new SummarySection(sheet).write();
            for (StepBrief step : sheet.brief().steps()) {
                new StepSection(sheet, step).write();
            }
            new JudgementSection(sheet).write();
            new ProvenanceSection(sheet).write();
            sheet.section("logic", "The whole logic", this::logic);
        });
        out.in("footer", this::footer);
        return new Page().render("Audit: " + sheet.brief().name(), out);
    }

    private void header() {
        out.element("p", "kind", "Audit report of a compiled workflow");
        out.element("h1", sheet.brief().name());
        sheet.brief().spec().description().ifPresent(text -> sheet.say("p", "lead", Wording.of(text.value())));
        out.in("nav", () -> {
            out.link("#summary", "Summary").text(" ");
            for (StepBrief step : sheet.brief().steps()) {
                String name = step.signature().name();
                out.link("#step-" + name, "Step " + name).text(" ");
            }
            out.link("#gates", "Gates").text(" ").link("#review", "Review").text(" ");
            out.link("#provenance", "Provenance").text(" ").link("#logic", "Logic");
        });
    }

    private void logic() {
        Contract contract = sheet.brief().contract();
        out.in(
                "p",
                () -> out.text("Byte for byte what builds replay, class ")
                        .element("code", contract.qualified(contract.logicName()))
                        .text(", apart from marks where its texts and comments read like private data."));
        out.in(
                "pre",
                "code",
                () -> new CodeMarkup(sheet.concealment()).write(out, sheet.tokens(), 0, line -> "L" + line));
    }

    private void footer() {
        int hidden = sheet.concealment().count();
        String places = hidden == 1 ? "1 place" : hidden + " places";
        out.element(
                "p",
                "Made from the spec, the recorded logic and its lock alone. It bears no date of its own; dates are the lock's. "
                        + (hidden == 0
                                ? "Nothing in it reads like private data."
                                : "Marks stand in " + places
                                        + " for what reads like private data; spec and logic have the originals."));
    }
}
