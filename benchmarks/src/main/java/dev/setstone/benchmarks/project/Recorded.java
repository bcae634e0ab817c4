package dev.setstone.benchmarks.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What became of one workflow.
 *
 * @param lock its lock; a missing node when there is no recording
 * @param logic the recorded logic; empty when there is none
 * @param said what the compiler said about it last, in the recording build
 * @param open the prompts that wait for a reply
 * @param key the first digits of the freshness key of the brief that was asked about; empty where nothing is open or unanswered
 */
public record Recorded(
        Subject subject, JsonNode lock, String logic, List<String> said, List<OpenPrompt> open, String key) {

    private static final Pattern CODE = Pattern.compile("^\\[(SET\\d+)]", Pattern.MULTILINE);

    public Recorded {
        said = List.copyOf(said);
        open = List.copyOf(open);
    }

    public boolean accepted() {
        return lock.isObject();
    }

    /** The codes of the problems that were reported last. */
    public SortedSet<String> problems() {
        SortedSet<String> codes = new TreeSet<>();
        said.forEach(message -> CODE.matcher(message).results().forEach(code -> codes.add(code.group(1))));
        return codes;
    }

    /** Whether the model asked instead of answering. */
    public boolean asked() {
        return problems().contains("SET509");
    }
}
