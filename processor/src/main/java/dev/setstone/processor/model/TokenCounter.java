package dev.setstone.processor.model;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;

/**
 * Counts tokens with the public vocabulary o200k_base. Other vocabularies count somewhat differently, so a count of a model
 * that uses one is an estimate.
 */
public final class TokenCounter {

    /** The tokens of the text; words that a vocabulary reserves count as the plain text that they are here. */
    public long count(String text) {
        return Vocabulary.O200K.countTokensOrdinary(text);
    }

    /** Loading it takes a third of a second, which a build that counts nothing should not pay. */
    private static final class Vocabulary {
        static final Encoding O200K = Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);
    }
}
