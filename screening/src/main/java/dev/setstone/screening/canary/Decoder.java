package dev.setstone.screening.canary;

import java.util.List;

/** Undoes one encoding. Its work is linear in the text's length, and so is what it gives. */
interface Decoder {

    /** The encoding's name in a {@link Leak}. */
    String name();

    /** What the text may have been before; nothing where the encoding does not occur. */
    List<String> decode(String text);
}
