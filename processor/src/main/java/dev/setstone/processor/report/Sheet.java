package dev.setstone.processor.report;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.recording.Lock;
import dev.setstone.processor.recording.Recording;
import dev.setstone.screening.privacy.Redaction;

/**
 * What the sections of a page are about, and where they write.
 *
 * @param redaction one for the page, so that the same private value is the same placeholder everywhere
 */
record Sheet(Html out, Brief brief, Recording recording, LogicText logic, Redaction redaction) {

    Lock lock() {
        return recording.lock();
    }

    /** A text of the user's or of a model's, without what is private. */
    String shown(String text) {
        return redaction.redact(text);
    }

    /** A section with its heading. */
    void section(String id, String heading, Runnable body) {
        out.in("section", "", id, () -> {
            out.element("h2", heading);
            body.run();
        });
    }
}
