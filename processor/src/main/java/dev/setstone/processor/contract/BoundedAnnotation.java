package dev.setstone.processor.contract;

import dev.setstone.processor.contract.BoundedPort.Fallback;
import dev.setstone.processor.contract.BoundedPort.Limits;
import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;

/** The members of one {@code @BoundedCall}. */
final class BoundedAnnotation {

    private static final String NAME = "dev.setstone.annotations.BoundedCall";
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_RETRIES = 10;

    private final Map<String, Object> members;

    private BoundedAnnotation(Map<String, Object> members) {
        this.members = members;
    }

    /** The annotation of a method, if it has one. */
    static Optional<BoundedAnnotation> of(Elements elements, ExecutableElement method) {
        return Mirrors.find(method, NAME).map(mirror -> new BoundedAnnotation(members(elements, mirror)));
    }

    private static Map<String, Object> members(Elements elements, AnnotationMirror mirror) {
        Map<String, Object> members = new HashMap<>();
        elements.getElementValuesWithDefaults(mirror)
                .forEach((member, value) -> members.put(member.getSimpleName().toString(), value.getValue()));
        return members;
    }

    String instruction() {
        return text("instruction");
    }

    private String text(String member) {
        return String.valueOf(members.get(member)).strip();
    }

    private int number(String member) {
        return members.get(member) instanceof Integer number ? number : 0;
    }

    /** The limits, unless one is out of its range. */
    Optional<Limits> limits(String call, Position at, Diagnostics problems) {
        Diagnostics found = new Diagnostics();
        if (instruction().isEmpty()) {
            found.add(Problem.BAD_BOUNDED_CALL, at, call, "has an empty instruction; say what the model is to do");
        }
        atLeast("maxInputTokens", 1, Integer.MAX_VALUE, call, at, found);
        atLeast("maxOutputTokens", 1, Integer.MAX_VALUE, call, at, found);
        atLeast("retries", 0, MOST_RETRIES, call, at, found);
        atLeast("failuresToOpen", 1, Integer.MAX_VALUE, call, at, found);
        atLeast("cacheSize", 0, Integer.MAX_VALUE, call, at, found);
        Duration timeout = duration("timeout", call, at, found);
        Duration openFor = duration("openFor", call, at, found);
        problems.addAll(found.found());
        return found.hasErrors()
                ? Optional.empty()
                : Optional.of(new Limits(
                        number("maxInputTokens"),
                        number("maxOutputTokens"),
                        timeout,
                        number("retries"),
                        number("failuresToOpen"),
                        openFor,
                        number("cacheSize")));
    }

    private void atLeast(String member, int least, int most, String call, Position at, Diagnostics found) {
        int value = number(member);
        if (value < least || value > most) {
            String range = most == Integer.MAX_VALUE ? "at least " + least : "from " + least + " to " + most;
            found.add(Problem.BAD_BOUNDED_CALL, at, call, "has " + member + " = " + value + "; it must be " + range);
        }
    }

    private Duration duration(String member, String call, Position at, Diagnostics found) {
        try {
            Duration duration = Duration.parse(text(member));
            if (!duration.isNegative() && !duration.isZero() && duration.compareTo(LONGEST) <= 0) {
                return duration;
            }
        } catch (DateTimeException unreadable) {
            // Said below, as for a duration that is out of range.
        }
        found.add(
                Problem.BAD_BOUNDED_CALL,
                at,
                call,
                "has " + member + " = \"" + text(member)
                        + "\"; it must be an ISO-8601 duration of more than nothing and at most an hour, such as PT20S");
        return Duration.ofSeconds(1);
    }

    /** The one fallback. */
    Optional<Fallback> fallback(String call, Position at, Diagnostics problems) {
        List<Fallback> said = new ArrayList<>();
        if (!text("fallbackValue").isEmpty()) {
            said.add(new Fallback.Constant(text("fallbackValue")));
        }
        if (!text("fallbackMethod").isEmpty()) {
            said.add(new Fallback.Method(text("fallbackMethod")));
        }
        if (!text("fallbackFailure").isEmpty()) {
            said.add(new Fallback.Failure(text("fallbackFailure")));
        }
        if (said.size() == 1) {
            return Optional.of(said.get(0));
        }
        problems.add(Problem.BOUNDED_FALLBACK, at, call, said.isEmpty() ? "no fallback" : said.size() + " fallbacks");
        return Optional.empty();
    }
}
