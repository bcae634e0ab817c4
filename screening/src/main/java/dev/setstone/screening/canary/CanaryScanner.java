package dev.setstone.screening.canary;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds canaries in texts, in whatever form they come: plain, in other letter case, separated by anything, reversed, under any
 * rotation of the alphabet or Atbash, with look-alike letters or digits for letters, spelled, in Morse, as the first letters of
 * words, broken up, as character codes, escapes, hex, Base64 or Base32; and in two of these forms one inside the other. Twelve of the
 * twenty letters are enough.
 *
 * <p>A form that loses what the one inside it needs is beyond it, such as digits for letters in a text of hex. So is encryption, or a
 * code made up for the purpose: a canary tells of copying, and is no proof of its absence.
 *
 * <p>The work is linear in the length of the text, and bounded: see {@link #find}.
 */
public final class CanaryScanner {

    /** Longer texts are searched in parts that overlap. */
    private static final int PART = 256 * 1024;

    /** More than any form of a canary takes. */
    private static final int OVERLAP = 8 * 1024;

    private static final Decoder SPELLING = new SpellingAlphabet();

    private static final List<Decoder> DECODERS = List.of(
            new Escapes(),
            new CharacterCodes(),
            new HexDigits(),
            Radix64.base64OfLetters(),
            Radix64.base64(),
            Radix64.base32(),
            SPELLING,
            new Morse());

    /** What a cipher over letters can hide, since letters are among its digits. */
    private static final List<Decoder> OF_LETTERS =
            List.of(new Escapes(), new HexDigits(), Radix64.base64OfLetters(), Radix64.base32(), SPELLING);

    /** What separators between the characters of a code hide: the others take no notice of them. */
    private static final List<Decoder> INSEPARABLE =
            List.of(new Escapes(), new CharacterCodes(), SPELLING, new Morse());

    private final Folding folding = new Folding();
    private final List<Canary> canaries;
    private final Patterns patterns;
    private final Pieces pieces;
    private final ShiftedCodes shifted;

    public CanaryScanner(List<Canary> canaries) {
        this.canaries = List.copyOf(canaries);
        this.patterns = new Patterns(this.canaries);
        this.pieces = new Pieces(this.canaries);
        this.shifted = new ShiftedCodes(this.canaries);
    }

    /**
     * Looks for a canary.
     *
     * @param text any text; one of more than 256 Ki characters is searched part by part, and what is spread over more than a part
     *     is not found
     */
    public Optional<Leak> find(String text) {
        for (int start = 0; start == 0 || start + OVERLAP < text.length(); start += PART - OVERLAP) {
            String part = text.substring(start, Math.min(text.length(), start + PART));
            String form = search(part);
            if (form != null) {
                return Optional.of(new Leak(form));
            }
        }
        return Optional.empty();
    }

    private @Nullable String search(String text) {
        String plain = plain(text);
        if (plain != null) {
            return plain;
        }
        String folded = folding.fold(text);
        for (String reading : Literals.readings(folded)) {
            String form = inReading(reading);
            if (form != null) {
                return form.equals("separated") && !folded.equals(text) ? "look-alikes" : form;
            }
        }
        for (String reading : Literals.readings(text)) {
            String form = underCiphers(reading);
            if (form != null) {
                return form;
            }
        }
        return null;
    }

    private @Nullable String plain(String text) {
        for (Canary canary : canaries) {
            if (text.contains(canary.word())) {
                return "plain";
            }
            if (containsFolded(text, canary.word())) {
                return "case-folded";
            }
        }
        return null;
    }

    private static boolean containsFolded(String text, String word) {
        for (int i = 0; i + word.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String inReading(String text) {
        String form = direct(text);
        if (form == null) {
            form = pieces.find(text);
        }
        if (form == null) {
            form = decoded(text, DECODERS, 2);
        }
        for (String bare : Interleaving.readings(text)) {
            form = form == null ? decoded(bare, INSEPARABLE, 1) : form;
        }
        return form;
    }

    /** Without decoding. */
    private @Nullable String direct(String text) {
        String form = patterns.find(text);
        if (form == null) {
            form = shifted.find(text);
        }
        if (form == null && patterns.inLetters(Initials.ofWords(text)) != null) {
            form = "first letters of words";
        }
        if (form == null && patterns.inLetters(Initials.ofLines(text)) != null) {
            form = "first letters of lines";
        }
        return form;
    }

    /** Undoes up to so many encodings, one inside the other. */
    private @Nullable String decoded(String text, List<Decoder> decoders, int depth) {
        Set<String> seen = new HashSet<>();
        for (Decoder decoder : decoders) {
            for (String decoded : decoder.decode(text)) {
                String inner = folding.fold(decoded);
                if (inner.length() < Patterns.TELLING || !seen.add(inner)) {
                    continue;
                }
                String form = inDecoded(inner);
                if (form == null && depth > 1) {
                    form = deeper(inner, depth - 1);
                }
                if (form != null) {
                    return form.equals("separated") ? decoder.name() : decoder.name() + " > " + form;
                }
            }
        }
        return null;
    }

    private @Nullable String deeper(String text, int depth) {
        String form = decoded(text, DECODERS, depth);
        for (String bare : Interleaving.readings(text)) {
            form = form == null ? decoded(bare, INSEPARABLE, depth) : form;
        }
        return form;
    }

    private @Nullable String inDecoded(String text) {
        for (String reading : Literals.readings(text)) {
            String form = direct(reading);
            if (form != null) {
                return form;
            }
        }
        return null;
    }

    /** A cipher over a text that needs decoding; ciphers over the canary itself are among the patterns. */
    private @Nullable String underCiphers(String text) {
        String form = underCipher("reversed", Ciphers.reversed(text), DECODERS);
        if (form == null) {
            form = underCipher("Atbash", Ciphers.atbash(text), DECODERS);
        }
        for (int places = 1; places < Ciphers.LETTERS && form == null; places++) {
            String turned = Ciphers.rotated(text, places);
            // Codes with a prefix are the only numbers that letters belong to.
            List<Decoder> decoders = turned.contains("0x") ? DECODERS : OF_LETTERS;
            form = underCipher("rot" + (Ciphers.LETTERS - places), turned, decoders);
        }
        return form;
    }

    private @Nullable String underCipher(String cipher, String text, List<Decoder> decoders) {
        String form = patterns.inStandIns(folding.fold(text));
        if (form == null) {
            form = decoded(text, decoders, 1);
        }
        return form == null ? null : cipher + " > " + form;
    }
}
