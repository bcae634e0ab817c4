package dev.setstone.processor.report;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.recording.Recording;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The audit report of a recording: a page for people, an ML-BOM and an in-toto statement for machines, and the statement's envelope where
 * there is a key to sign it. The same recording gives the same texts on any machine, apart from an ECDSA signature.
 */
public final class AuditReport {

    private static final String PAGE = ".audit.html";
    private static final String BOM = ".cdx.json";
    private static final String STATEMENT = ".intoto.json";
    private static final String ENVELOPE = ".intoto.dsse.json";

    private final Optional<DsseSigner> signer;

    /** @param signer who signs the statements, if anybody does */
    public AuditReport(Optional<DsseSigner> signer) {
        this.signer = signer;
    }

    /** The names of all files that a report of a workflow may have. */
    public static List<String> fileNames(String workflow) {
        return List.of(workflow + PAGE, bomFile(workflow), statementFile(workflow), workflow + ENVELOPE);
    }

    static String statementFile(String workflow) {
        return workflow + STATEMENT;
    }

    static String bomFile(String workflow) {
        return workflow + BOM;
    }

    /** The texts of the report, by the names of their files; to be written as UTF-8. */
    public SortedMap<String, String> files(Brief brief, Recording recording) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put(brief.name() + PAGE, new AuditPage(brief, recording).render());
        files.put(bomFile(brief.name()), new ModelBom().render(brief, recording));
        String statement = new InToto().render(brief, recording, files);
        files.put(statementFile(brief.name()), statement);
        signer.ifPresent(key -> files.put(brief.name() + ENVELOPE, key.envelope(statement)));
        return files;
    }
}
