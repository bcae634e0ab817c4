package dev.setstone.processor.report;

import dev.setstone.processor.recording.Lock;
import dev.setstone.processor.recording.Provenance;

/** How the recording came about, and how to check that this page is about it. */
final class ProvenanceSection {

    private final Sheet sheet;
    private final Html out;
    private final Lock lock;

    ProvenanceSection(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out();
        this.lock = sheet.lock();
    }

    void write() {
        sheet.section("provenance", "Provenance", () -> {
            out.in("table", "facts", () -> out.in("tbody", this::facts));
            out.in("p", () -> {
                out.text("The same for machines: ");
                out.link(AuditReport.statementFile(sheet.brief().name()), "in-toto statement")
                        .text(" and ");
                out.link(AuditReport.bomFile(sheet.brief().name()), "CycloneDX ML-BOM")
                        .text(". To check the digest of the logic: ");
                out.element("code", "sha256sum " + sheet.recording().logicFile());
                out.text(" in the recording's folder, where its lines end with LF.");
            });
        });
    }

    private void facts() {
        Provenance provenance = lock.provenance();
        out.row("Interface", () -> out.element("code", sheet.brief().contract().interfaceName()));
        out.row("Asked through", provenance.provider());
        out.row("Model, as it stated itself", provenance.model());
        provenance
                .adopted()
                .ifPresent(adoption -> out.row(
                        "Edited by hand",
                        "adopted by " + adoption.by() + " on " + adoption.date() + ", judged by the same gates"));
        provenance
                .agreedInputs()
                .ifPresent(count -> out.row(
                        "Second candidate", "written independently; it agrees on " + count + " generated inputs"));
        out.row("Model at run time", AuditMetadata.modelAtRunTime(sheet.brief().contract()));
        out.row("Recorded by", "Setstone " + provenance.toolVersion());
        digest("Prompt, SHA-256", provenance.promptSha256());
        digest("Spec and contract, SHA-256", lock.key().sha256());
        digest("Logic, SHA-256", lock.logicSha256());
        lock.classes()
                .forEach((name, digest) -> out.row(
                        "Class file judged",
                        () -> out.element("code", name).text(" ").element("code", "digest", digest)));
    }

    private void digest(String name, String value) {
        out.row(name, () -> out.element("code", "digest", value));
    }
}
