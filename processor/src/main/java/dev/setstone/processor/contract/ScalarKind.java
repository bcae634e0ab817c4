package dev.setstone.processor.contract;

import java.util.Arrays;
import java.util.Optional;

/** The types that hold one plain value. */
public enum ScalarKind {
    BOOLEAN("boolean"),
    BYTE("byte"),
    SHORT("short"),
    INT("int"),
    LONG("long"),
    FLOAT("float"),
    DOUBLE("double"),
    CHAR("char"),
    BOXED_BOOLEAN("java.lang.Boolean"),
    BOXED_BYTE("java.lang.Byte"),
    BOXED_SHORT("java.lang.Short"),
    BOXED_INT("java.lang.Integer"),
    BOXED_LONG("java.lang.Long"),
    BOXED_FLOAT("java.lang.Float"),
    BOXED_DOUBLE("java.lang.Double"),
    BOXED_CHAR("java.lang.Character"),
    STRING("java.lang.String"),
    BIG_DECIMAL("java.math.BigDecimal"),
    BIG_INTEGER("java.math.BigInteger"),
    LOCAL_DATE("java.time.LocalDate"),
    LOCAL_TIME("java.time.LocalTime"),
    LOCAL_DATE_TIME("java.time.LocalDateTime"),
    OFFSET_DATE_TIME("java.time.OffsetDateTime"),
    INSTANT("java.time.Instant"),
    DURATION("java.time.Duration"),
    PERIOD("java.time.Period"),
    YEAR("java.time.Year"),
    YEAR_MONTH("java.time.YearMonth"),
    MONTH_DAY("java.time.MonthDay");

    private final String typeName;

    ScalarKind(String typeName) {
        this.typeName = typeName;
    }

    /** The keyword of a primitive, or the qualified class name. */
    public String typeName() {
        return typeName;
    }

    /** As written in Java source: without {@code java.lang}. */
    public String source() {
        return typeName.startsWith("java.lang.") ? typeName.substring("java.lang.".length()) : typeName;
    }

    public boolean isPrimitive() {
        return typeName.indexOf('.') < 0;
    }

    /** The kind of that keyword or qualified class name, if it is one. */
    public static Optional<ScalarKind> of(String typeName) {
        return Arrays.stream(values())
                .filter(kind -> kind.typeName.equals(typeName))
                .findFirst();
    }
}
