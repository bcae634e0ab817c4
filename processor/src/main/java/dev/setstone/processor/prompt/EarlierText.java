package dev.setstone.processor.prompt;

import dev.setstone.processor.logic.Change;
import dev.setstone.processor.logic.Change.Leaf;
import dev.setstone.processor.logic.Earlier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The logic that is to be changed and what has changed since it was recorded, in words, for a model to read. */
final class EarlierText {

    /** So much of a value is told, in characters: an example may hold a document, and the brief holds those that count. */
    private static final int LONGEST = 300;

    private final Earlier earlier;

    EarlierText(Earlier earlier) {
        this.earlier = earlier;
    }

    String logic() {
        return earlier.logic().stripTrailing() + "\n";
    }

    /** A line or two for each change. */
    String changes() {
        List<String> lines = new ArrayList<>();
        for (Change change : earlier.changes().all()) {
            if (change.was().isEmpty()) {
                lines.add("- " + change.what() + " is new: " + text(change.now()));
            } else if (change.now().isEmpty()) {
                lines.add("- " + change.what() + " is gone; it was: " + text(change.was()));
            } else {
                lines.add("- " + change.what() + " was: " + text(change.was()));
                lines.add("  and is now: " + text(change.now()));
            }
        }
        if (lines.isEmpty()) {
            lines.add("- nothing but what judges the logic");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String text(List<Leaf> leaves) {
        return leaves.stream()
                .map(leaf -> leaf.path().isEmpty() ? shortened(leaf) : leaf.path() + " = " + shortened(leaf))
                .collect(Collectors.joining("; "));
    }

    private static String shortened(Leaf leaf) {
        String line = leaf.text().replace("\r", "\\r").replace("\n", "\\n");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "...";
    }

    /** What to do about it. */
    String task() {
        List<String> untouched = earlier.changes().untouched();
        String kept = untouched.isEmpty()
                ? ""
                : " Nothing has changed for " + String.join(", ", untouched) + ": "
                        + (untouched.size() == 1 ? "its method" : "their methods")
                        + " and all that " + (untouched.size() == 1 ? "it calls" : "they call")
                        + " must stay as they are; where another step needs a helper to do something else, write a new one.";
        return "Change the recorded file as little as the brief as it is now allows: what needs no change keeps every character."
                + kept
                + " Name rules by their numbers now: a comment `// rule n` at the code that serves rule n.";
    }
}
