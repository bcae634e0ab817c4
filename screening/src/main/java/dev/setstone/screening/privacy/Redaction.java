package dev.setstone.screening.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Replaces what a {@link PrivacyScanner} finds by placeholders of the same type and shape. Made once for all texts that belong
 * together: the same value always becomes the same placeholder, different values different ones, so that what reads the texts can
 * still tell two persons apart. Not for several threads at once.
 */
public final class Redaction {

    /** Shorter values, such as a house number, are replaced where they were found and nowhere else. */
    private static final int LONG_ENOUGH_TO_FOLLOW = 4;

    private static final int ATTEMPTS = 10_000;

    private final PrivacyScanner scanner;
    private final List<String> texts;
    private final Placeholders placeholders = new Placeholders();
    private final Map<SensitiveType, Integer> numbers = new EnumMap<>(SensitiveType.class);

    /** By value, the longest first, so that a name is looked for before its parts. */
    private final SortedMap<String, Replacement> replacements =
            new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    private final Set<String> issued = new TreeSet<>(replacements.comparator());
    private final Set<String> redacted = new HashSet<>();
    private final List<Sensitive> found = new ArrayList<>();

    /** For one text, or for texts that are not known yet. */
    public Redaction(PrivacyScanner scanner) {
        this(scanner, List.of());
    }

    /** For several texts: no placeholder occurs in any of them. Each is still to be redacted by a call. */
    public Redaction(PrivacyScanner scanner, Collection<String> texts) {
        this.scanner = scanner;
        this.texts = List.copyOf(texts);
    }

    /**
     * The text with placeholders: for everything that the scanner finds in it, and wherever a value that was found before stands
     * again. What this redaction put in earlier is left alone, and its own result comes back unchanged.
     *
     * @throws IllegalStateException when no placeholder of the shape is left
     */
    public String redact(String text) {
        return redact(text, scanner.scan(text));
    }

    /**
     * The text with placeholders, seen with what it is called; see {@link PrivacyScanner#scan(String, String)}.
     *
     * @throws IllegalStateException when no placeholder of the shape is left
     */
    public String redact(String label, String text) {
        return redact(text, scanner.scan(label, text));
    }

    private String redact(String text, List<Sensitive> scanned) {
        if (redacted.contains(text)) {
            return text;
        }
        Occurrences occurrences = new Occurrences(text);
        occurrences.takeAll(issued);
        SortedMap<Integer, Sensitive> findings = new TreeMap<>();
        for (Sensitive finding : scanned) {
            if (occurrences.take(finding.start(), finding.end())) {
                findings.put(finding.start(), finding);
                replacements.computeIfAbsent(finding.value(), value -> next(finding, text));
            }
        }
        follow(occurrences, findings);
        found.addAll(findings.values());
        String result = replaced(text, findings.values());
        if (!result.equals(text)) {
            // A text in which nothing was found so far may hold a value that is found later, in another text.
            redacted.add(result);
        }
        return result;
    }

    /** What was replaced so far, in the order of the texts; the places are those of each text as it was given. */
    public List<Sensitive> found() {
        return List.copyOf(found);
    }

    /** The way back from the placeholders so far. */
    public Restoration restoration() {
        SortedMap<String, String> placeholders = new TreeMap<>();
        replacements.forEach((value, replacement) -> placeholders.put(value, replacement.placeholder()));
        return new Restoration(placeholders, texts);
    }

    private void follow(Occurrences occurrences, SortedMap<Integer, Sensitive> findings) {
        List<String> values = replacements.keySet().stream()
                .filter(value -> value.length() >= LONG_ENOUGH_TO_FOLLOW)
                .toList();
        occurrences.takeAll(values).forEach((start, value) -> {
            Replacement replacement = replacements.get(value);
            if (replacement != null) {
                findings.put(start, new Sensitive(replacement.type(), start, start + value.length(), value));
            }
        });
    }

    private String replaced(String text, Collection<Sensitive> findings) {
        StringBuilder result = new StringBuilder();
        int copied = 0;
        for (Sensitive finding : findings) {
            Replacement replacement = replacements.get(finding.value());
            if (replacement != null) {
                result.append(text, copied, finding.start()).append(replacement.placeholder());
                copied = finding.end();
            }
        }
        return result.append(text, copied, text.length()).toString();
    }

    private @Nullable Replacement next(Sensitive finding, String text) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int number = numbers.merge(finding.type(), 1, Integer::sum);
            String placeholder = placeholders.placeholder(finding.type(), finding.value(), number);
            if (placeholder.equals(finding.value()) && finding.type() == SensitiveType.PERSON_NAME) {
                // Nothing but words that say how names are built, such as "de la": they are nobody's.
                return null;
            }
            if (fresh(placeholder, text)) {
                issued.add(placeholder);
                return new Replacement(finding.type(), placeholder);
            }
        }
        throw new IllegalStateException(
                "no placeholder is left for a " + finding.type().plainName() + " of "
                        + finding.value().length() + " characters; redact fewer texts together");
    }

    private boolean fresh(String placeholder, String text) {
        return !text.contains(placeholder)
                && texts.stream().noneMatch(other -> other.contains(placeholder))
                && !replacements.containsKey(placeholder)
                && !issued.contains(placeholder);
    }

    private record Replacement(SensitiveType type, String placeholder) {}
}
