package dev.setstone.processor.spec;

import dev.setstone.processor.problem.Located;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads durations in the form of ISO 8601, such as PT30S. */
final class DurationReader {

    private DurationReader() {}

    /** The duration of a key; empty when it is absent or out of its range, which is then among the problems. */
    static Optional<Duration> read(Section section, SpecKey key, Duration minimum, Duration maximum) {
        Optional<Located<String>> text = section.text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            Duration duration = Duration.parse(text.get().value());
            boolean within = duration.compareTo(minimum) >= 0 && duration.compareTo(maximum) <= 0;
            Located<Duration> located = new Located<>(duration, text.get().at());
            return section.inRange(key, located, within, "from " + minimum + " to " + maximum)
                    ? Optional.of(duration)
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            section.data(key)
                    .ifPresent(node ->
                            section.addWrongType(section.words(key), "a duration such as PT30S or PT0.5S", node));
            return Optional.empty();
        }
    }
}
