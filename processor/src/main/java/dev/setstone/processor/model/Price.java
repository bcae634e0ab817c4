package dev.setstone.processor.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a model costs, in whatever currency the user thinks in.
 *
 * @param input of a million tokens read
 * @param output of a million tokens written
 */
public record Price(BigDecimal input, BigDecimal output) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)/(\\d{1,9}(?:\\.\\d{1,9})?)");

    /** Reads {@code <input>/<output>}, such as {@code 3/15} or {@code 0.25/1.25}; empty when it is something else. */
    public static Optional<Price> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Price(new BigDecimal(matcher.group(1)), new BigDecimal(matcher.group(2))))
                : Optional.empty();
    }

    /** What these tokens cost, exactly. */
    public BigDecimal of(Reply.Usage usage) {
        return input.multiply(BigDecimal.valueOf(usage.input()))
                .add(output.multiply(BigDecimal.valueOf(usage.output())))
                .movePointLeft(6);
    }
}
