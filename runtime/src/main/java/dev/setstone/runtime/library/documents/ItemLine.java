package dev.setstone.runtime.library.documents;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A line of a receipt or an invoice that says what was bought.
 *
 * @param quantity where the line says one
 * @param unitPrice where the line says one
 * @param amount the last number of the line
 */
public record ItemLine(
        Optional<BigDecimal> quantity, String description, Optional<BigDecimal> unitPrice, BigDecimal amount) {}
