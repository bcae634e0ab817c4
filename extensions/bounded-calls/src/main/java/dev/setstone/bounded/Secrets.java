package dev.setstone.bounded;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Where the words of a prompt come from that whoever wrote its data must not know. Safe for many threads. */
@FunctionalInterface
interface Secrets {

    /** How many bytes a word is made of. */
    int BYTES = 16;

    /**
     * A word in lower-case hex, 16 bytes of it.
     *
     * @param request the digest of the request
     * @param purpose tells apart the words of one prompt
     */
    String word(String request, String purpose);

    /** Another one each time. */
    static Secrets random() {
        SecureRandom random = new SecureRandom();
        return (request, purpose) -> {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        };
    }

    /**
     * The same for the same request, so that a prompt can be built anew when its answer comes. Data can't hold the word: with it, the
     * digest that it is made from would be another.
     */
    static Secrets derived() {
        return (request, purpose) -> Digest.of(request, purpose).substring(0, 2 * BYTES);
    }
}
