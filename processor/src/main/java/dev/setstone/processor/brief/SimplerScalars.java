package dev.setstone.processor.brief;

import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Simpler values of one scalar type, the simplest first. */
final class SimplerScalars {

    /** Each step takes half of what is left away, so that this many reach any number's last digit. */
    private static final int HALVINGS = 20;

    /** Beyond that, a text is not shortened character by character. */
    private static final int SHORT_TEXT = 24;

    private static final Map<ScalarKind, String> PLAIN_TIMES = Map.ofEntries(
            Map.entry(ScalarKind.LOCAL_DATE, "2000-01-01"),
            Map.entry(ScalarKind.LOCAL_TIME, "00:00"),
            Map.entry(ScalarKind.LOCAL_DATE_TIME, "2000-01-01T00:00"),
            Map.entry(ScalarKind.OFFSET_DATE_TIME, "2000-01-01T00:00Z"),
            Map.entry(ScalarKind.INSTANT, "2000-01-01T00:00:00Z"),
            Map.entry(ScalarKind.DURATION, "PT0S"),
            Map.entry(ScalarKind.PERIOD, "P0D"),
            Map.entry(ScalarKind.YEAR, "2000"),
            Map.entry(ScalarKind.YEAR_MONTH, "2000-01"),
            Map.entry(ScalarKind.MONTH_DAY, "--01-01"));

    private final ScalarReader reader = new ScalarReader();

    /** Values that are simpler, each of them of the type. */
    Stream<Value> of(Value value, ScalarKind kind) {
        if (value instanceof Value.Bool bool) {
            return bool.value() ? Stream.of(new Value.Bool(false)) : Stream.empty();
        }
        if (value instanceof Value.Num number) {
            return ScalarReader.decimal(number.text())
                    .map(decimal -> numbers(decimal, kind))
                    .orElseGet(Stream::empty);
        }
        String text = ((Value.Text) value).value();
        return switch (kind) {
            case STRING -> texts(text).distinct().map(Value.Text::new);
            case CHAR, BOXED_CHAR -> text.equals("a") ? Stream.empty() : Stream.of(new Value.Text("a"));
            default ->
                Optional.ofNullable(PLAIN_TIMES.get(kind)).flatMap(plain -> reader.read(plain, kind)).stream()
                        .filter(plain -> !plain.equals(value));
        };
    }

    private Stream<Value> numbers(BigDecimal number, ScalarKind kind) {
        List<BigDecimal> simpler = new ArrayList<>(List.of(BigDecimal.ZERO, BigDecimal.ONE, number.abs()));
        simpler.add(number.setScale(0, RoundingMode.DOWN));
        simpler.add(number.setScale(Math.max(0, Math.min(number.scale() - 1, 2)), RoundingMode.DOWN));
        BigDecimal less = number;
        for (int i = 0; i < HALVINGS; i++) {
            less = less.divide(BigDecimal.valueOf(2), Math.max(0, number.scale()), RoundingMode.DOWN);
            simpler.add(number.subtract(less));
        }
        simpler.add(number.subtract(number.ulp().multiply(BigDecimal.valueOf(number.signum()))));
        return simpler.stream()
                .filter(other -> isSimpler(other, number))
                .map(other -> reader.read(other.toPlainString(), kind))
                .flatMap(Optional::stream)
                .filter(other -> ScalarReader.decimal(((Value.Num) other).text())
                        .filter(read -> isSimpler(read, number))
                        .isPresent())
                .distinct();
    }

    /** Nearer to zero; of the same distance, positive; of the same value, with fewer digits. */
    private static boolean isSimpler(BigDecimal one, BigDecimal other) {
        int distance = one.abs().compareTo(other.abs());
        if (distance != 0) {
            return distance < 0;
        }
        return one.signum() != other.signum()
                ? one.signum() > 0
                : one.toPlainString().length() < other.toPlainString().length();
    }

    private static Stream<String> texts(String text) {
        int length = text.length();
        if (length == 0) {
            return Stream.empty();
        }
        Stream<String> large = Stream.of("", text.substring(0, length / 2), text.substring(length / 2));
        Stream<String> lines = text.contains("\n") ? withoutALine(List.of(text.split("\n", -1))) : Stream.empty();
        Stream<String> less = length > SHORT_TEXT
                ? Stream.of(text.substring(1), text.substring(0, length - 1))
                : IntStream.range(0, length).mapToObj(i -> text.substring(0, i) + text.substring(i + 1));
        return Stream.of(large, lines, less).flatMap(all -> all).filter(other -> other.length() < length);
    }

    private static Stream<String> withoutALine(List<String> lines) {
        return IntStream.range(0, Math.min(lines.size(), 50)).mapToObj(i -> {
            List<String> rest = new ArrayList<>(lines);
            rest.remove(i);
            return String.join("\n", rest);
        });
    }
}
