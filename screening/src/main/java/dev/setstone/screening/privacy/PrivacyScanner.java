package dev.setstone.screening.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds personal data and secrets in a text. The same text always gives the same findings, on every machine.
 *
 * <p>Where two findings overlap, the type that stands earlier in {@link SensitiveType} wins, as a format with check digits is surer
 * than a word's neighbours; what the other covers beside it is still found.
 */
public final class PrivacyScanner {

    private static final Pattern DAY = Pattern.compile(
            "(January|February|March|April|May|June|July|August|September|October|November|December),? \\d{1,2}(?!\\d).*");

    private final List<Detector> detectors;
    private final Set<String> known;

    public PrivacyScanner() {
        this(List.of());
    }

    /**
     * A scanner for texts about things that have names of their own.
     *
     * @param known names that are nobody's, such as those of a program's types and methods; letter case does not count. A finding
     *     that is nothing but one of them is none
     */
    public PrivacyScanner(Collection<String> known) {
        this.known = known.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        List<Detector> all = new ArrayList<>(Secrets.detectors());
        all.addAll(Contacts.detectors());
        all.addAll(FinancialNumbers.detectors());
        all.addAll(IdentityNumbers.detectors());
        all.add(new BirthDates());
        all.add(new Phones());
        all.addAll(Addresses.detectors());
        all.addAll(Names.detectors());
        all.add(new TaggedEntities());
        detectors = List.copyOf(all);
    }

    /**
     * All findings in a text, seen with what it is called: a label often tells alone what a value is. The label itself is not
     * judged, and the places are those in the text.
     */
    public List<Sensitive> scan(String label, String text) {
        String prefix = label + ": ";
        int length = prefix.length();
        return scan(prefix + text).stream()
                .filter(found -> found.start() >= length)
                .map(found -> new Sensitive(found.type(), found.start() - length, found.end() - length, found.value()))
                .filter(found -> !isConstant(found, text))
                .toList();
    }

    /** A text that is one expression in small letters, such as "manual", is a constant; a sentence may hold a name written so. */
    private static boolean isConstant(Sensitive found, String text) {
        return found.type() == SensitiveType.PERSON_NAME
                && found.value().length() == text.strip().length()
                && found.value().chars().anyMatch(Character::isLowerCase)
                && found.value().chars().noneMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c));
    }

    /** All findings in the order of the text, none overlapping another. */
    public List<Sensitive> scan(String text) {
        List<Sensitive> candidates = new ArrayList<>();
        detectors.forEach(detector -> candidates.addAll(detector.detect(text)));
        candidates.removeIf(Reserved::isNobodys);
        candidates.removeIf(candidate -> isConstant(candidate, text));
        candidates.removeIf(candidate -> isDay(candidate, text));
        candidates.removeIf(candidate -> known.contains(candidate.value().toLowerCase(Locale.ROOT)));
        List.copyOf(candidates).stream()
                .filter(candidate -> candidate.type() == SensitiveType.ADDRESS)
                .flatMap(address -> Addresses.tail(text, address).stream())
                .forEach(candidates::add);
        candidates.sort(Comparator.comparing(Sensitive::type)
                .thenComparing(
                        Comparator.<Sensitive>comparingInt(one -> one.value().length())
                                .reversed())
                .thenComparing(Sensitive::start));
        NavigableMap<Integer, Sensitive> accepted = new TreeMap<>();
        candidates.forEach(candidate -> accept(text, candidate, accepted));
        return List.copyOf(accepted.values());
    }

    /** April, June and others are names of women and of streets too, but not before a day. */
    private static boolean isDay(Sensitive found, String text) {
        boolean word = found.type() == SensitiveType.PERSON_NAME || found.type() == SensitiveType.ADDRESS;
        Matcher day = DAY.matcher(text).region(found.start(), text.length());
        return word && day.lookingAt() && found.value().matches("\\p{L}+(,? \\d{1,2})?(,? \\d{4})?");
    }

    /** Takes what of the candidate no accepted finding covers yet. */
    private static void accept(String text, Sensitive candidate, NavigableMap<Integer, Sensitive> accepted) {
        int start = candidate.start();
        while (start < candidate.end()) {
            Map.Entry<Integer, Sensitive> before = accepted.floorEntry(start);
            if (before != null && before.getValue().end() > start) {
                start = before.getValue().end();
                continue;
            }
            Integer next = accepted.ceilingKey(start);
            int end = next == null ? candidate.end() : Math.min(next, candidate.end());
            if (start == candidate.start() && end == candidate.end()) {
                accepted.put(start, candidate);
            } else {
                addPiece(text, candidate.type(), start, end, accepted);
            }
            start = end;
        }
    }

    /** What is left beside a surer finding counts from two letters or digits on. */
    private static void addPiece(
            String text, SensitiveType type, int from, int to, NavigableMap<Integer, Sensitive> accepted) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        if (text.substring(start, end)
                        .chars()
                        .filter(Character::isLetterOrDigit)
                        .count()
                > 1) {
            accepted.put(start, Sensitive.in(text, type, start, end));
        }
    }
}
