package dev.setstone.processor.brief;

import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads a scalar's text as the contract's type says, into the canonical text of that type. Numbers keep what their type can tell
 * apart: a BigDecimal its scale, an int nothing but its value.
 */
final class ScalarReader {

    private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9][0-9]{0,999})");
    private static final Pattern DECIMAL =
            Pattern.compile("-?[0-9]{1,1000}(?:\\.[0-9]{1,1000})?(?:[eE][+-]?[0-9]{1,3})?");
    /** YAML's names beside Java's. */
    private static final Map<String, String> NOT_FINITE = Map.of(
            ".nan",
            "NaN",
            "NaN",
            "NaN",
            ".inf",
            "Infinity",
            "Infinity",
            "Infinity",
            "-.inf",
            "-Infinity",
            "-Infinity",
            "-Infinity");

    /** The value, or nothing when the text is not of that type. */
    Optional<Value> read(String text, ScalarKind kind) {
        return switch (kind) {
            case STRING -> Optional.of(new Value.Text(text));
            case CHAR, BOXED_CHAR -> text.length() == 1 ? Optional.of(new Value.Text(text)) : Optional.empty();
            case BOOLEAN, BOXED_BOOLEAN -> bool(text);
            case BYTE, BOXED_BYTE -> whole(text, 7);
            case SHORT, BOXED_SHORT -> whole(text, 15);
            case INT, BOXED_INT -> whole(text, 31);
            case LONG, BOXED_LONG -> whole(text, 63);
            case BIG_INTEGER -> whole(text, Integer.MAX_VALUE);
            case FLOAT, BOXED_FLOAT -> floating(text, ScalarReader::floatText);
            case DOUBLE, BOXED_DOUBLE -> floating(text, ScalarReader::doubleText);
            case BIG_DECIMAL -> decimal(text).map(number -> new Value.Num(number.toString()));
            default -> time(text, kind);
        };
    }

    /** What a text of that type looks like, for messages. */
    String expected(ScalarKind kind) {
        return switch (kind) {
            case STRING -> "a text";
            case CHAR, BOXED_CHAR -> "one character (a single UTF-16 unit)";
            case BOOLEAN, BOXED_BOOLEAN -> "true or false";
            case BYTE, BOXED_BYTE -> "a whole number from -128 to 127";
            case SHORT, BOXED_SHORT -> "a whole number from -32768 to 32767";
            case INT, BOXED_INT -> "a whole number from -2147483648 to 2147483647 (int), such as 12";
            case LONG, BOXED_LONG -> "a whole number of 64 bits (long), such as 12";
            case BIG_INTEGER -> "a whole number, such as 12";
            case FLOAT, BOXED_FLOAT, DOUBLE, BOXED_DOUBLE ->
                "a number such as 12.5, in the range of " + kind.source().toLowerCase(java.util.Locale.ROOT);
            case BIG_DECIMAL -> "a decimal number such as 12.50";
            default -> "a " + simpleName(kind) + " in ISO form, such as " + example(kind);
        };
    }

    /** A decimal number as specs write it, with bounded size. */
    static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<Value> bool(String text) {
        return text.equals("true") || text.equals("false")
                ? Optional.of(new Value.Bool(text.equals("true")))
                : Optional.empty();
    }

    private static Optional<Value> whole(String text, int bits) {
        return Optional.of(text)
                .filter(WHOLE.asMatchPredicate())
                .map(BigInteger::new)
                .filter(number -> number.bitLength() <= bits)
                .map(number -> new Value.Num(number.toString()));
    }

    private static Optional<Value> floating(String text, Function<String, Optional<String>> canonical) {
        String special = NOT_FINITE.get(text);
        if (special != null) {
            return Optional.of(new Value.Num(special));
        }
        return DECIMAL.matcher(text).matches() ? canonical.apply(text).map(Value.Num::new) : Optional.empty();
    }

    private static Optional<String> doubleText(String text) {
        double number = Double.parseDouble(text);
        return Double.isFinite(number) ? Optional.of(Double.toString(number)) : Optional.empty();
    }

    private static Optional<String> floatText(String text) {
        float number = Float.parseFloat(text);
        return Float.isFinite(number) ? Optional.of(Float.toString(number)) : Optional.empty();
    }

    private static Optional<Value> time(String text, ScalarKind kind) {
        try {
            return Optional.of(new Value.Text(parseTime(text, kind).toString()));
        } catch (DateTimeException notThisType) {
            return Optional.empty();
        }
    }

    private static Object parseTime(String text, ScalarKind kind) {
        return switch (kind) {
            case LOCAL_DATE -> LocalDate.parse(text);
            case LOCAL_TIME -> LocalTime.parse(text);
            case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
            case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
            case INSTANT -> Instant.parse(text);
            case DURATION -> Duration.parse(text);
            case PERIOD -> Period.parse(text);
            case YEAR -> Year.parse(text);
            case YEAR_MONTH -> YearMonth.parse(text);
            case MONTH_DAY -> MonthDay.parse(text);
            default -> throw new IllegalArgumentException("no type of time: " + kind);
        };
    }

    private static String example(ScalarKind kind) {
        return switch (kind) {
            case LOCAL_DATE -> "2024-02-29";
            case LOCAL_TIME -> "09:30";
            case LOCAL_DATE_TIME -> "2024-02-29T09:30";
            case OFFSET_DATE_TIME -> "2024-02-29T09:30+01:00";
            case INSTANT -> "2024-02-29T09:30:00Z";
            case DURATION -> "PT1H30M";
            case PERIOD -> "P1Y2M";
            case YEAR -> "2024";
            case YEAR_MONTH -> "2024-02";
            default -> "--02-29";
        };
    }

    private static String simpleName(ScalarKind kind) {
        return kind.typeName().substring(kind.typeName().lastIndexOf('.') + 1);
    }
}
