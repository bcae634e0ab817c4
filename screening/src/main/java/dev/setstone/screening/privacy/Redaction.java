package dev.setstone.screening.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

    /** Shorter numbers, such as that of a house, are replaced where they were found and nowhere else. */
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
    private boolean settled;

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
        SortedMap<Integer, Sensitive> findings = findings(text, scanned);
        findings.values()
                .forEach(finding -> replacements.computeIfAbsent(finding.value(), value -> next(finding, text)));
        found.addAll(findings.values());
        String result = replaced(text, findings.values());
        if (!result.equals(text)) {
            // A text in which nothing was found so far may hold a value that is found later, in another text.
            redacted.add(result);
        }
        return result;
    }

    /**
     * Ends the search in the texts that were given at the start, each of which has been redacted once. From now on a value that stands in
     * one of them and was not found there is not private: without its label, or in another company, a scanner may take it for something
     * that it is not, and a text that was read before would say it in the clear.
     */
    public void settle() {
        settled = true;
        new TreeMap<>(replacements).forEach(this::splitWhereTextsDo);
        new TreeMap<>(replacements).forEach(this::followInOtherCases);
    }

    private void followInOtherCases(String value, Replacement replacement) {
        if (replacement.type() != SensitiveType.PERSON_NAME) {
            return;
        }
        for (String variant : LetterCases.of(value, texts)) {
            String placeholder = LetterCases.like(variant, replacement.placeholder());
            if (!replacements.containsKey(variant) && fresh(placeholder, variant)) {
                issued.add(placeholder);
                replacements.put(variant, new Replacement(replacement.type(), placeholder));
            }
        }
    }

    /** Where one text holds a name and another one word of it, as a record of first and last name does, they must fit together. */
    private void splitWhereTextsDo(String value, Replacement replacement) {
        String[] words = value.strip().split(" +", -1);
        String[] shown = replacement.placeholder().strip().split(" +", -1);
        for (int i = 0; i < words.length && words.length > 1 && words.length == shown.length; i++) {
            if (texts.contains(words[i]) && Character.isUpperCase(words[i].charAt(0))) {
                replacements.putIfAbsent(words[i], new Replacement(replacement.type(), shown[i]));
            }
        }
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

    /** The way back from the placeholders so far of a type, as far as their values stand in some of the texts, in any letter case. */
    public Restoration restoration(SensitiveType type, Collection<String> some) {
        List<String> folded =
                some.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
        SortedMap<String, String> placeholders = new TreeMap<>();
        replacements.forEach((value, replacement) -> {
            String small = value.toLowerCase(Locale.ROOT);
            if (replacement.type() == type && folded.stream().anyMatch(text -> text.contains(small))) {
                placeholders.put(value, replacement.placeholder());
            }
        });
        return new Restoration(placeholders, texts);
    }

    /**
     * What the scanner found in the text, and what was found before and stands there again. Of two that overlap the longer one counts: a
     * name is found here as a whole and there by a part of it, and must read the same in both places.
     */
    private SortedMap<Integer, Sensitive> findings(String text, List<Sensitive> scanned) {
        List<Sensitive> candidates = new ArrayList<>(scanned);
        candidates.removeIf(finding -> settled && isKnownInTheClear(finding.value()));
        candidates.addAll(again(text));
        candidates.sort(Comparator.comparingInt((Sensitive each) -> each.start() - each.end())
                .thenComparingInt(Sensitive::start));
        Occurrences occurrences = new Occurrences(text);
        occurrences.takeAll(issued);
        SortedMap<Integer, Sensitive> findings = new TreeMap<>();
        for (Sensitive candidate : candidates) {
            if (occurrences.take(candidate.start(), candidate.end())) {
                findings.put(candidate.start(), candidate);
            }
        }
        return findings;
    }

    private List<Sensitive> again(String text) {
        List<Sensitive> again = new ArrayList<>();
        replacements.forEach((value, replacement) -> {
            if (isFollowed(value)) {
                new Occurrences(text)
                        .takeAll(List.of(value))
                        .keySet()
                        .forEach(start ->
                                again.add(new Sensitive(replacement.type(), start, start + value.length(), value)));
            }
        });
        return again;
    }

    /** A short name must read the same in a request and in its answer; a single letter is no name. */
    private static boolean isFollowed(String value) {
        return value.length() >= LONG_ENOUGH_TO_FOLLOW
                || (value.length() > 1 && value.chars().anyMatch(Character::isLetter));
    }

    private boolean isKnownInTheClear(String value) {
        return !replacements.containsKey(value)
                && texts.stream()
                        .anyMatch(text ->
                                !new Occurrences(text).takeAll(List.of(value)).isEmpty());
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
