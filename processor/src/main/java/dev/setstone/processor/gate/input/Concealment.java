package dev.setstone.processor.gate.input;

import dev.setstone.screening.privacy.PrivacyScanner;
import dev.setstone.screening.privacy.Redaction;
import dev.setstone.screening.privacy.Sensitive;
import dev.setstone.screening.privacy.SensitiveType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts placeholders in place of what is private, the same for the same value wherever it stands. */
final class Concealment {

    /** Fewer characters of a value, where a message cuts it off, tell nothing. */
    private static final int TELLING = 4;

    private static final String CUT = "... (";

    private final boolean active;
    private final Redaction redaction;
    private final List<String> rules;
    private final Map<String, String> placeholders = new LinkedHashMap<>();

    private Concealment(boolean active, Redaction redaction, List<String> rules) {
        this.active = active;
        this.redaction = redaction;
        this.rules = rules;
    }

    /** Hides nothing. */
    static Concealment none() {
        return new Concealment(false, new Redaction(new PrivacyScanner()), List.of());
    }

    /** Hides what the scanner finds in the pieces, each seen with its label, and wherever else it stands. */
    static Concealment of(List<Piece> pieces, PrivacyScanner scanner) {
        List<String> texts = pieces.stream().map(Piece::text).toList();
        List<String> rules = pieces.stream()
                .filter(piece -> piece.kind() == Piece.Kind.WORDS)
                .map(Piece::text)
                .toList();
        Concealment concealment = new Concealment(true, new Redaction(scanner, texts), rules);
        pieces.forEach(piece -> concealment.redaction.redact(piece.label(), piece.text()));
        concealment.redaction.settle();
        concealment.collect();
        return concealment;
    }

    private void collect() {
        for (Sensitive found : List.copyOf(redaction.found())) {
            String placeholder = redaction.redact(found.value());
            if (!placeholder.equals(found.value())) {
                placeholders.putIfAbsent(found.value(), placeholder);
            }
        }
    }

    String conceal(String text) {
        if (!active) {
            return text;
        }
        String concealed = text;
        for (Map.Entry<String, String> entry : placeholders.entrySet()) {
            String escaped = escaped(entry.getKey());
            if (!escaped.equals(entry.getKey())) {
                concealed = concealed.replace(escaped, escaped(entry.getValue()));
            }
            if (concealed.contains(CUT)) {
                concealed = withoutCutValue(concealed, entry.getKey(), entry.getValue());
            }
        }
        return redaction.redact(concealed);
    }

    /** As messages quote it. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    /** A message that is cut off may end inside a value, which is no longer found as a whole. */
    private static String withoutCutValue(String text, String value, String placeholder) {
        for (int length = value.length() - 1; length >= TELLING; length--) {
            String cut = escaped(value.substring(0, length)) + CUT;
            if (text.contains(cut)) {
                String start = placeholder.substring(0, Math.min(length, placeholder.length()));
                return text.replace(cut, escaped(start) + CUT);
            }
        }
        return text;
    }

    /**
     * Logic that was written from placeholders, with the names that rules say back in their place: what a rule names is a constant of the
     * logic. Numbers and names that only examples hold stay placeholders, since logic must not know them.
     */
    String withConstants(String logic) {
        return active ? redaction.restoration(SensitiveType.PERSON_NAME, rules).restore(logic) : logic;
    }

    List<String> placeholders() {
        return new ArrayList<>(placeholders.values());
    }
}
