package dev.setstone.bounded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

record Receipt(
        Optional<String> vendor,
        Optional<LocalDate> date,
        BigDecimal total,
        Currency currency,
        boolean paid,
        int pages,
        List<Line> lines) {

    enum Currency {
        EUR,
        USD
    }

    record Line(String item, BigDecimal amount) {}

    static Receipt empty() {
        return new Receipt(Optional.empty(), Optional.empty(), BigDecimal.ZERO, Currency.EUR, false, 0, List.of());
    }
}
