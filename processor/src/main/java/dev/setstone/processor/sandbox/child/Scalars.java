package dev.setstone.processor.sandbox.child;

import static java.util.Map.entry;

import dev.setstone.processor.value.Value;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.math.BigInteger;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The plain types of a contract: how their texts become objects and objects texts. */
final class Scalars {

    private static final Map<Class<?>, Function<String, Object>> NUMBERS = Map.ofEntries(
            entry(byte.class, Byte::valueOf),
            entry(Byte.class, Byte::valueOf),
            entry(short.class, Short::valueOf),
            entry(Short.class, Short::valueOf),
            entry(int.class, Integer::valueOf),
            entry(Integer.class, Integer::valueOf),
            entry(long.class, Long::valueOf),
            entry(Long.class, Long::valueOf),
            entry(float.class, Float::valueOf),
            entry(Float.class, Float::valueOf),
            entry(double.class, Double::valueOf),
            entry(Double.class, Double::valueOf),
            entry(BigDecimal.class, BigDecimal::new),
            entry(BigInteger.class, BigInteger::new));

    private static final Map<Class<?>, Function<String, Object>> TEXTS = Map.ofEntries(
            entry(String.class, text -> text),
            entry(char.class, text -> text.charAt(0)),
            entry(Character.class, text -> text.charAt(0)),
            entry(LocalDate.class, LocalDate::parse),
            entry(LocalTime.class, LocalTime::parse),
            entry(LocalDateTime.class, LocalDateTime::parse),
            entry(OffsetDateTime.class, OffsetDateTime::parse),
            entry(Instant.class, Instant::parse),
            entry(Duration.class, Duration::parse),
            entry(Period.class, Period::parse),
            entry(Year.class, Year::parse),
            entry(YearMonth.class, YearMonth::parse),
            entry(MonthDay.class, MonthDay::parse));

    private Scalars() {}

    /** The class whose objects stand for values of a type: its box for a primitive one, and itself for any other. */
    static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    /** The object of that type, or null when the type is none of the numbers. */
    static @Nullable Object number(String text, Class<?> type) {
        Function<String, Object> parser = NUMBERS.get(type);
        return parser == null ? null : parser.apply(text);
    }

    /** The object of that type, or null when the type is none that a text stands for. */
    static @Nullable Object text(String text, Class<?> type) {
        Function<String, Object> parser = TEXTS.get(type);
        return parser == null ? null : parser.apply(text);
    }

    /** The value of an object of a plain type; null when its type is none of them. */
    static @Nullable Value value(Object object) {
        if (object instanceof Boolean bool) {
            return new Value.Bool(bool);
        }
        if (object instanceof Enum<?> constant) {
            return new Value.Text(constant.name());
        }
        if (NUMBERS.containsKey(object.getClass())) {
            return new Value.Num(object.toString());
        }
        return TEXTS.containsKey(object.getClass()) ? new Value.Text(object.toString()) : null;
    }
}
