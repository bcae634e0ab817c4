package dev.setstone.screening.canary;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A word that stands in a prompt and nowhere else: whoever writes it has copied from the prompt. Lower-case letters alone, so that
 * every cipher and alphabet has something to work on; twenty of them, 94 bits, so that no text holds them by chance.
 *
 * <p>It is derived from a key and not drawn at random: a prompt that is built anew, on another day or machine, must be the same
 * prompt, and a check of what came of it must know the word without having kept it.
 *
 * @param word twenty letters from a to z
 */
public record Canary(String word) {

    /** The number of letters. */
    public static final int LENGTH = 20;

    /** Fewer would make it look like something that people write. */
    private static final int DIFFERENT = 10;

    private static final Pattern SHAPE = Pattern.compile("[a-z]{" + LENGTH + "}");
    private static final BigInteger LETTERS = BigInteger.valueOf(26);

    /**
     * A canary of this word.
     *
     * @throws IllegalArgumentException when it is not twenty letters from a to z, at least ten of them different
     */
    public Canary {
        if (!SHAPE.matcher(word).matches() || different(word) < DIFFERENT) {
            throw new IllegalArgumentException(
                    "a canary has " + LENGTH + " lower-case letters, " + DIFFERENT + " of them different");
        }
    }

    /**
     * The canary that belongs to a key: HMAC-SHA256 (RFC 2104) of the purpose, written in letters. Whoever writes a text that the key
     * is a digest of can't put the canary into it: the key, and with it the canary, would change.
     *
     * @param key such as the digest of what a prompt is made of
     * @param purpose tells apart canaries of one key
     */
    public static Canary derived(String key, String purpose) {
        for (int round = 0; ; round++) {
            String word = letters(mac(key, "canary\0" + purpose + "\0" + round));
            if (different(word) >= DIFFERENT) {
                return new Canary(word);
            }
        }
    }

    private static byte[] mac(String key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has HmacSHA256", missing);
        }
    }

    private static String letters(byte[] digest) {
        BigInteger rest = new BigInteger(1, digest);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            BigInteger[] parts = rest.divideAndRemainder(LETTERS);
            word.append((char) ('a' + parts[1].intValue()));
            rest = parts[0];
        }
        return word.toString();
    }

    private static long different(String word) {
        return word.chars().distinct().count();
    }

    /** Without the word, since logs and messages are places where it must not be. */
    @Override
    public String toString() {
        return "Canary[...]";
    }
}
