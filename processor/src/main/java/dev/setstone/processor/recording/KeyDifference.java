package dev.setstone.processor.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * One part of a freshness key that is not what it was. At least one of the two values is there.
 *
 * @param path of the part, such as {@code steps.decide.rules[2]}
 * @param recorded its value when the recording was made, if it was there then
 * @param current its value now, if it is there now
 */
public record KeyDifference(String path, Optional<String> recorded, Optional<String> current) {

    /** The path of the logic file's name, which the key does not hold. */
    static final String LOGIC_FILE = "logic file";

    /** So much of a value is shown, in characters. */
    private static final int SHOWN = 80;

    /** So much of what is equal stands before the first difference in a shortened value, in characters. */
    private static final int CONTEXT = 20;

    /** All differences between two sets of parts, in the order of their paths. */
    public static List<KeyDifference> between(SortedMap<String, String> recorded, SortedMap<String, String> current) {
        TreeSet<String> paths = new TreeSet<>(recorded.keySet());
        paths.addAll(current.keySet());
        List<KeyDifference> differences = new ArrayList<>();
        for (String path : paths) {
            Optional<String> before = Optional.ofNullable(recorded.get(path));
            Optional<String> now = Optional.ofNullable(current.get(path));
            if (!before.equals(now)) {
                differences.add(new KeyDifference(path, before, now));
            }
        }
        return differences;
    }

    /** Whether it is a signature or a type, not something of the spec. */
    public boolean isOfContract() {
        return path.startsWith("contract.") || path.equals(LOGIC_FILE);
    }

    /** The difference in words, without a full stop. */
    public String sentence() {
        if (recorded.isEmpty()) {
            return path + " is new: " + shown(current.orElse(""), 0);
        }
        if (current.isEmpty()) {
            return path + " is gone; it was " + shown(recorded.get(), 0) + " when this was recorded";
        }
        int start = Math.max(0, commonPrefix(recorded.get(), current.get()) - CONTEXT);
        return path + " was " + shown(recorded.get(), start) + " when this was recorded and is now "
                + shown(current.get(), start);
    }

    private static int commonPrefix(String left, String right) {
        int length = 0;
        while (length < Math.min(left.length(), right.length()) && left.charAt(length) == right.charAt(length)) {
            length++;
        }
        return length;
    }

    /** The value in quotes; a long one only from about {@code start} on, where it begins to differ. */
    private static String shown(String value, int start) {
        int from = value.length() <= SHOWN ? 0 : boundary(value, Math.min(start, value.length() - SHOWN));
        int to = boundary(value, Math.min(value.length(), from + SHOWN));
        return "\"" + (from > 0 ? "..." : "") + oneLine(value.substring(from, to)) + (to < value.length() ? "..." : "")
                + "\"";
    }

    /** This place, or the one before it when it lies inside a character of two units. */
    private static int boundary(String value, int place) {
        boolean inside = 0 < place
                && place < value.length()
                && Character.isSurrogatePair(value.charAt(place - 1), value.charAt(place));
        return inside ? place - 1 : place;
    }

    private static String oneLine(String text) {
        return text.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
    }
}
