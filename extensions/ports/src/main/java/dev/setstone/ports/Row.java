package dev.setstone.ports;

import dev.setstone.runtime.port.PortException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The row that a result stands on, typed by who reads it. NULL where no optional was asked for is a {@code PortException} with code
 * {@code UNEXPECTED_VALUE}, and so is a value that is not of the type. Valid until the next row.
 */
public final class Row {

    private final String query;
    private final ResultSet result;

    Row(String query, ResultSet result) {
        this.query = query;
        this.result = result;
    }

    public String text(String column) {
        return required(column, String.class);
    }

    public int integer(String column) {
        return required(column, Integer.class);
    }

    public long longInteger(String column) {
        return required(column, Long.class);
    }

    public BigDecimal decimal(String column) {
        return required(column, BigDecimal.class);
    }

    public boolean bool(String column) {
        return required(column, Boolean.class);
    }

    public LocalDate date(String column) {
        return required(column, LocalDate.class);
    }

    public LocalDateTime dateTime(String column) {
        return required(column, LocalDateTime.class);
    }

    /** One of the constants, by its exact name. */
    public <E extends Enum<E>> E choice(String column, E[] constants) {
        String name = text(column);
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw unexpected(column, "one of the constants");
    }

    /**
     * Empty for NULL.
     *
     * @param type one that the driver's {@code getObject} knows
     */
    public <T> Optional<T> optional(String column, Class<T> type) {
        return Optional.ofNullable(value(column, type));
    }

    private <T> T required(String column, Class<T> type) {
        T value = value(column, type);
        if (value == null) {
            throw unexpected(column, "a " + type.getSimpleName());
        }
        return value;
    }

    private <T> @Nullable T value(String column, Class<T> type) {
        try {
            return result.getObject(column, type);
        } catch (SQLException wrong) {
            throw unexpected(column, "a " + type.getSimpleName());
        }
    }

    private PortException unexpected(String column, String expected) {
        return new PortException("UNEXPECTED_VALUE", query + ": " + column + " is not " + expected);
    }
}
