package dev.setstone.screening.canary;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The canaries under every rotation of the alphabet, Atbash and reversal, to be looked for among the symbols of a text; and their
 * Base64, for where letter case is lost and nothing can be decoded any more.
 */
final class Patterns {

    /** So many letters in their order are no chance: 24 symbols, 12 places, 55 bits. */
    static final int TELLING = 12;

    /** As many bits of the word in Base64. */
    private static final int TELLING_BASE64 = 16;

    private final Symbols letters = new Symbols(Symbols.Reading.LETTERS);
    private final Symbols digits = new Symbols(Symbols.Reading.DIGITS);
    private final Symbols signs = new Symbols(Symbols.Reading.SIGNS);
    private final WindowIndex words = new WindowIndex(TELLING);
    private final WindowIndex base64 = new WindowIndex(TELLING_BASE64);

    Patterns(List<Canary> canaries) {
        for (Canary canary : canaries) {
            addAll(canary.word());
        }
    }

    private void addAll(String word) {
        add(word, "");
        add(Ciphers.reversed(word), "reversed");
        for (int places = 1; places < Ciphers.LETTERS; places++) {
            String rotated = Ciphers.rotated(word, places);
            add(rotated, "rot" + places);
            add(Ciphers.reversed(rotated), "reversed, rot" + places);
        }
        for (int places = 0; places < Ciphers.LETTERS; places++) {
            String mirrored = Ciphers.rotated(Ciphers.atbash(word), places);
            String form = places == 0 ? "Atbash" : "Atbash, rot" + places;
            add(mirrored, form);
            add(Ciphers.reversed(mirrored), "reversed, " + form);
        }
    }

    private void add(String word, String form) {
        words.add(letters.of(word), form);
        for (String cased : List.of(word, word.toUpperCase(Locale.ROOT))) {
            for (int before = 0; before < 3; before++) {
                base64.add(digits.of(core(cased, before)), "base64, case-folded" + (form.isEmpty() ? "" : ", " + form));
            }
        }
    }

    /** What of a Base64 text the word alone decides when so many bytes come before it. */
    private static String core(String word, int before) {
        byte[] bytes = ("\0".repeat(before) + word).getBytes(StandardCharsets.US_ASCII);
        String text = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        return text.substring((before * 8 + 5) / 6, bytes.length * 8 / 6);
    }

    /** How a text holds a canary, however it is separated, or null. */
    @Nullable
    String find(String text) {
        String form = inLetters(text);
        return form == null ? standingIn(text) : form.isEmpty() ? "separated" : form;
    }

    /** The cipher under which a text's letters hold a canary, empty for none; or null. */
    @Nullable
    String inLetters(String text) {
        return words.find(letters.of(text));
    }

    /** The same where digits and signs stand in for letters. */
    private @Nullable String standingIn(String text) {
        byte[] withDigits = digits.of(text);
        String form = words.find(withDigits);
        if (form == null) {
            form = words.find(signs.of(text));
        }
        String undrawn = Symbols.undrawn(text);
        if (form == null && !undrawn.equals(text)) {
            form = words.find(signs.of(undrawn));
        }
        if (form == null) {
            return base64.find(withDigits);
        }
        return form.isEmpty() ? "leet" : "leet, " + form;
    }

    /** The form in which a text holds a canary with digits and signs for letters, or null. */
    @Nullable
    String inStandIns(String text) {
        boolean found = words.find(digits.of(text)) != null || words.find(signs.of(text)) != null;
        return found ? "leet" : null;
    }
}
