package dev.setstone.processor;

import dev.setstone.processor.emit.ComponentModel;
import dev.setstone.processor.gate.input.InjectionPolicy;
import dev.setstone.processor.gate.input.PrivacyPolicy;
import dev.setstone.processor.model.Price;
import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.problem.Suggestion;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the options of a build: from {@code -A}, else the system property of the same name, else the environment. */
final class OptionsReader {

    /** Shapes of the providers' keys; a key on a command line ends up in build logs and shell histories. */
    private static final Pattern KEY_LIKE =
            Pattern.compile("(?<![A-Za-z0-9])((sk|pk|rk)-[A-Za-z0-9_-]{12,}|AIza[A-Za-z0-9_-]{20,}"
                    + "|gh[pousr]_[A-Za-z0-9]{20,}|Bearer .+)");

    private static final Pattern KEY_NAME = Pattern.compile("(?i).*(api.?key|secret|password|credential).*");

    private final Map<String, String> given;
    private final Function<String, @Nullable String> properties;
    private final Function<String, @Nullable String> environment;
    private final Position at;
    private final Diagnostics problems = new Diagnostics();

    /**
     * A reader of one build's options.
     *
     * @param given the processor's options
     * @param properties system properties by name
     * @param environment environment variables by name
     * @param at where to report, since options have no place in the source
     */
    OptionsReader(
            Map<String, String> given,
            Function<String, @Nullable String> properties,
            Function<String, @Nullable String> environment,
            Position at) {
        this.given = given;
        this.properties = properties;
        this.environment = environment;
        this.at = at;
    }

    /**
     * Reads them.
     *
     * @throws ProblemException with everything that is wrong with them, or with nothing but the keys among them
     */
    Options read() throws ProblemException {
        refuseKeys();
        refuseUnknown();
        Mode mode = choice(Option.MODE, Mode::ofKey, Mode.REPLAY);
        refuseRecordingInCi(mode);
        Options options = new Options(
                mode,
                path(Option.DIR),
                names(),
                text(Option.MODEL),
                optional(Option.BASE_URL),
                Duration.ofSeconds(whole(Option.TIMEOUT, 1, 3600)),
                (int) whole(Option.RETRIES, 0, 10),
                (int) whole(Option.MAX_OUTPUT_TOKENS, 1, 1_000_000),
                optional(Option.MAX_TOKENS).map(said -> whole(Option.MAX_TOKENS, 1, Long.MAX_VALUE)),
                optional(Option.MAX_COST).map(said -> amount(Option.MAX_COST, said)),
                optional(Option.PRICE).flatMap(this::price),
                choice(Option.ASSUMPTIONS, AssumptionPolicy::ofKey, AssumptionPolicy.WARN),
                (int) whole(Option.CANDIDATES, 1, 2),
                choice(Option.COMPONENT_MODEL, ComponentModel::ofKey, ComponentModel.DEFAULT),
                choice(Option.OPEN_EXAMPLES, OpenExamples::ofKey, OpenExamples.WARNING),
                path(Option.REPORT),
                truth(Option.SUMMARY),
                choice(Option.INJECTION, InjectionPolicy::ofKey, InjectionPolicy.BLOCK),
                choice(Option.PRIVACY, PrivacyPolicy::ofKey, PrivacyPolicy.REDACT),
                choice(Option.APPROVAL, ApprovalPolicy::ofKey, ApprovalPolicy.OPTIONAL),
                choice(Option.REPLACE, Replacement::ofKey, Replacement.ACCEPT),
                choice(Option.STALE, StalePolicy::ofKey, StalePolicy.FAIL));
        refuseStaleInCi(options.stale());
        if (problems.hasErrors()) {
            throw new ProblemException(problems.found());
        }
        return options;
    }

    /** At once and alone: a message about anything else that is wrong with such a value would repeat it. */
    private void refuseKeys() throws ProblemException {
        Map<String, String> values = new TreeMap<>();
        for (Option option : Option.values()) {
            values.put(option.key(), text(option));
        }
        given.forEach((key, value) -> {
            if (key.startsWith(Option.PREFIX)) {
                values.put(key, value == null ? "" : value);
            }
        });
        values.forEach((key, value) -> {
            if (KEY_NAME.matcher(key).matches() || KEY_LIKE.matcher(value).find()) {
                problems.add(Problem.KEY_IN_OPTION, at, key);
            }
        });
        if (problems.hasErrors()) {
            throw new ProblemException(problems.found());
        }
    }

    private void refuseUnknown() {
        given.keySet().stream()
                .filter(key -> key.startsWith(Option.PREFIX))
                .filter(key -> !Option.keys().contains(key))
                .sorted()
                .forEach(key -> problems.add(Problem.UNKNOWN_OPTION, at, key, Suggestion.of(key, Option.keys())));
    }

    private void refuseRecordingInCi(Mode mode) {
        boolean allowed = truth(Option.ALLOW_RECORD_IN_CI);
        if (mode.callsModels() && isCi() && !allowed) {
            problems.add(Problem.RECORD_IN_CI, at);
        }
    }

    private void refuseStaleInCi(StalePolicy stale) {
        if (stale == StalePolicy.WARN && isCi()) {
            problems.add(Problem.STALE_IN_CI, at);
        }
    }

    private boolean isCi() {
        return "true".equalsIgnoreCase(environment.apply("CI"));
    }

    private String text(Option option) {
        String value = given.get(option.key());
        if (value == null) {
            value = properties.apply(option.key());
        }
        if (value == null) {
            value = environment.apply(option.variable());
        }
        return value == null || value.isBlank() ? option.defaultValue() : value.strip();
    }

    private Optional<String> optional(Option option) {
        return Optional.of(text(option)).filter(value -> !value.isEmpty());
    }

    private boolean truth(Option option) {
        return choice(
                option,
                value -> switch (value) {
                    case "true" -> Optional.of(true);
                    case "false" -> Optional.of(false);
                    default -> Optional.empty();
                },
                false);
    }

    private <T> T choice(Option option, Function<String, Optional<T>> choices, T otherwise) {
        String value = text(option);
        return choices.apply(value).orElseGet(() -> {
            problems.add(Problem.BAD_OPTION, at, option.key(), option.description(), value);
            return otherwise;
        });
    }

    private long whole(Option option, long least, long most) {
        String value = text(option);
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Reported below, together with numbers out of range.
        }
        problems.add(Problem.BAD_OPTION, at, option.key(), option.description(), value);
        return least;
    }

    private BigDecimal amount(Option option, String value) {
        try {
            BigDecimal number = new BigDecimal(value);
            if (number.signum() >= 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Reported below, together with negative amounts.
        }
        problems.add(Problem.BAD_OPTION, at, option.key(), option.description(), value);
        return BigDecimal.ZERO;
    }

    private Optional<Price> price(String said) {
        Optional<Price> price = Price.parse(said);
        if (price.isEmpty()) {
            problems.add(Problem.BAD_OPTION, at, Option.PRICE.key(), Option.PRICE.description(), said);
        }
        return price;
    }

    private Optional<Path> path(Option option) {
        return optional(option).flatMap(said -> {
            try {
                return Optional.of(Path.of(said));
            } catch (InvalidPathException invalid) {
                problems.add(Problem.BAD_OPTION, at, option.key(), option.description(), said);
                return Optional.empty();
            }
        });
    }

    private Set<String> names() {
        return Arrays.stream(text(Option.WORKFLOWS).split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
