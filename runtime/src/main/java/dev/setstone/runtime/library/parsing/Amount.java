package dev.setstone.runtime.library.parsing;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount as it was written.
 *
 * @param value the number, negative where it was written so
 * @param mark the currency's mark or code as written; empty for none
 * @param currency three capital letters where the mark stands for one currency; empty for none and for $, ¥, kr and Rs
 */
public record Amount(BigDecimal value, String mark, Optional<String> currency) {}
