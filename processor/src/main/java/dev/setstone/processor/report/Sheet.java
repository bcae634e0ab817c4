package dev.setstone.processor.report;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.logic.Trace;
import dev.setstone.processor.recording.Lock;
import dev.setstone.processor.recording.Recording;
import java.util.List;

/**
 * What the sections of a page are about, and where they write.
 *
 * @param tokens the recorded logic
 * @param trace which of its code says which rule it serves
 * @param concealment one for the page
 */
record Sheet(Html out, Brief brief, Recording recording, List<JavaToken> tokens, Trace trace, Concealment concealment) {

    Sheet {
        tokens = List.copyOf(tokens);
    }

    Lock lock() {
        return recording.lock();
    }

    /** Writes a text of the user's or of a model's, without what is private. */
    void say(String text) {
        concealment.pieces(text).forEach(piece -> {
            if (piece.hidden()) {
                out.element("mark", piece.text());
            } else {
                out.text(piece.text());
            }
        });
    }

    /** The same in an element of its own. */
    void say(String tag, String style, String text) {
        out.in(tag, style, () -> say(text));
    }

    /** A section with its heading. */
    void section(String id, String heading, Runnable body) {
        out.in("section", "", id, () -> {
            out.element("h2", heading);
            body.run();
        });
    }
}
