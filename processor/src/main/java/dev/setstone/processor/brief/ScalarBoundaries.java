package dev.setstone.processor.brief;

import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The values of a scalar type at which code tends to go wrong: limits of the type, and what the rules name with its neighbours.
 * NaN and the infinities are left out, since rules hardly ever speak of them and every arithmetic refuses them.
 */
final class ScalarBoundaries {

    private static final List<String> DATES = List.of(
            "1970-01-01",
            "2000-02-29",
            "1900-02-28",
            "2024-02-29",
            "2023-02-28",
            "2024-12-31",
            "2025-01-01",
            "0001-01-01",
            "9999-12-31");
    private static final List<String> TIMES = List.of("00:00", "12:00", "23:59:59.999999999");
    private static final BigDecimal LONGEST_SPAN = new BigDecimal("100000");
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "0",
            "-1",
            "null",
            "  padded  ",
            "line one\nline two",
            "tab\there",
            "İıŞß ÄÖÜ é",
            "\u6f22\u5b57 \u0627\u0644",
            "\ud83d\ude00",
            "e\u0301",
            "'quoted' \"twice\" \\",
            "x".repeat(2000));

    private final Hints hints;
    private final ScalarReader scalars = new ScalarReader();

    ScalarBoundaries(Hints hints) {
        this.hints = hints;
    }

    /** What the examples hold and the boundaries, each once; never empty. */
    List<Value> of(ScalarKind kind) {
        Set<Value> values = new LinkedHashSet<>(hints.seen(kind));
        texts(kind).forEach(text -> scalars.read(text, kind).ifPresent(values::add));
        return List.copyOf(values);
    }

    private Stream<String> texts(ScalarKind kind) {
        return switch (kind) {
            case BOOLEAN, BOXED_BOOLEAN -> Stream.of("false", "true");
            case STRING -> strings();
            case CHAR, BOXED_CHAR -> Stream.of("a", "Z", "0", " ", "\n", "\u00e4", "\u0130", "\u6f22", "\u0000");
            case BYTE, BOXED_BYTE -> wholes(Byte.MIN_VALUE, Byte.MAX_VALUE);
            case SHORT, BOXED_SHORT -> wholes(Short.MIN_VALUE, Short.MAX_VALUE);
            case INT, BOXED_INT -> wholes(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case LONG, BOXED_LONG -> wholes(Long.MIN_VALUE, Long.MAX_VALUE);
            case BIG_INTEGER -> Stream.concat(wholes(Long.MIN_VALUE, Long.MAX_VALUE), Stream.of("1" + "0".repeat(30)));
            case BIG_DECIMAL -> Stream.concat(decimals(), Stream.of("0.00", "999999999.99", "1E+9", "1E-9"));
            case DOUBLE, BOXED_DOUBLE ->
                Stream.concat(
                        decimals(),
                        Stream.of("-0.0", "0.1", "1.7976931348623157E308", "-1.7976931348623157E308", "4.9E-324"));
            case FLOAT, BOXED_FLOAT ->
                Stream.concat(decimals(), Stream.of("-0.0", "0.1", "3.4028235E38", "-3.4028235E38", "1.4E-45"));
            default -> times(kind);
        };
    }

    private Stream<String> strings() {
        return Stream.of(
                        hints.words().stream(),
                        hints.numbers().stream().map(BigDecimal::toPlainString),
                        hints.dates().stream().map(LocalDate::toString),
                        TEXTS.stream())
                .flatMap(texts -> texts);
    }

    private Stream<String> wholes(long least, long most) {
        Stream<String> limits =
                Stream.of(0, 1, -1, 2, least, least + 1, most, most - 1).map(String::valueOf);
        Stream<String> near = hints.boundaries().stream()
                .flatMap(number -> Stream.of(RoundingMode.FLOOR, RoundingMode.CEILING)
                        .map(mode -> number.setScale(0, mode).toPlainString()));
        return Stream.concat(near, limits);
    }

    private Stream<String> decimals() {
        return Stream.concat(
                hints.boundaries().stream().map(BigDecimal::toPlainString), Stream.of("0", "1", "-1", "0.01", "-0.01"));
    }

    private Stream<String> times(ScalarKind kind) {
        return switch (kind) {
            case LOCAL_DATE -> dates();
            case LOCAL_TIME -> clock();
            case LOCAL_DATE_TIME -> dates().flatMap(date -> clock().map(time -> date + "T" + time));
            case OFFSET_DATE_TIME ->
                dates().flatMap(date -> Stream.of("Z", "+14:00", "-12:00").map(offset -> date + "T12:00" + offset));
            case INSTANT -> dates().flatMap(date -> Stream.of(date + "T00:00:00Z", date + "T23:59:59.999999999Z"));
            case YEAR -> Stream.concat(dates().map(date -> date.substring(0, 4)), Stream.of("1900", "2000"));
            case YEAR_MONTH -> dates().map(date -> date.substring(0, 7));
            case MONTH_DAY -> Stream.concat(Stream.of("--02-29"), dates().map(date -> "-" + date.substring(4)));
            case DURATION ->
                Stream.concat(
                        spans("PT", "H"),
                        Stream.of("PT0S", "PT1S", "PT-1S", "PT59M59.999S", "PT1H", "PT24H", "PT8760H"));
            case PERIOD ->
                Stream.concat(
                        spans("P", "D"), Stream.of("P0D", "P1D", "P-1D", "P30D", "P1M", "P12M", "P1Y", "P1Y2M3D"));
            default -> throw new IllegalArgumentException("no type of time: " + kind);
        };
    }

    /** The whole numbers that the rules name and their neighbours, as so many days or hours. */
    private Stream<String> spans(String before, String unit) {
        return hints.boundaries().stream()
                .filter(number ->
                        number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(LONGEST_SPAN) <= 0)
                .map(number -> before + number.toBigInteger() + unit);
    }

    private Stream<String> clock() {
        Stream<LocalTime> near = hints.times().stream()
                .flatMap(time -> Stream.of(time, time.minusMinutes(1), time.plusMinutes(1), time.minusNanos(1)));
        return Stream.concat(near.map(LocalTime::toString), TIMES.stream());
    }

    private Stream<String> dates() {
        Stream<LocalDate> near = hints.dates().stream()
                .filter(date -> date.getYear() > 1 && date.getYear() < 9999)
                .flatMap(date ->
                        Stream.of(date, date.minusDays(1), date.plusDays(1), date.minusYears(1), date.plusYears(1)));
        return Stream.concat(near.map(LocalDate::toString), DATES.stream());
    }
}
