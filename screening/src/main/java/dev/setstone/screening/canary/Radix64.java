package dev.setstone.screening.canary;

import java.util.ArrayList;
import java.util.List;

/**
 * Base64 in both alphabets, and Base32 (RFC 4648), with or without padding, wrapped or separated in any way. Where a code begins is not
 * known, so the text is decoded from every place that makes a difference.
 */
final class Radix64 implements Decoder {

    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final String name;
    private final int bits;
    private final int starts;
    private final byte[] values = new byte[128];

    private Radix64(String name, int bits, int starts) {
        this.name = name;
        this.bits = bits;
        this.starts = starts;
        java.util.Arrays.fill(values, (byte) -1);
    }

    /** Base64 of what has no sign in it: every letter's code is letters and digits alone. */
    static Radix64 base64OfLetters() {
        return new Radix64("base64", 6, 4).with(BASE64.substring(0, 62));
    }

    /** Base64 in both alphabets. */
    static Radix64 base64() {
        Radix64 decoder = new Radix64("base64", 6, 4).with(BASE64);
        decoder.values['-'] = decoder.values['+'];
        decoder.values['_'] = decoder.values['/'];
        return decoder;
    }

    /** Base32 in either case. */
    static Radix64 base32() {
        Radix64 decoder = new Radix64("base32", 5, 8).with(BASE32);
        for (char c = 'A'; c <= 'Z'; c++) {
            decoder.values[Character.toLowerCase(c)] = decoder.values[c];
        }
        return decoder;
    }

    private Radix64 with(String alphabet) {
        for (int i = 0; i < alphabet.length(); i++) {
            values[alphabet.charAt(i)] = (byte) i;
        }
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> decode(String text) {
        byte[] digits = new byte[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128 && values[c] >= 0) {
                digits[length++] = values[c];
            }
        }
        List<String> decoded = new ArrayList<>();
        byte[] bytes = new byte[length];
        for (int start = 0; start < starts && length >= Patterns.TELLING; start++) {
            String readable = Bytes.readable(bytes, fill(bytes, digits, start, length));
            if (!readable.isEmpty()) {
                decoded.add(readable);
            }
        }
        return decoded;
    }

    private int fill(byte[] bytes, byte[] digits, int start, int length) {
        int filled = 0;
        int held = 0;
        int value = 0;
        for (int i = start; i < length; i++) {
            value = (value << bits) | digits[i];
            held += bits;
            if (held >= 8) {
                held -= 8;
                bytes[filled++] = (byte) (value >>> held);
                value &= 0xff;
            }
        }
        return filled;
    }
}
