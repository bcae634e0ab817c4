/** Amounts of money, percentages and rounding, in decimals only. */
@NullMarked
package dev.setstone.runtime.library.money;

import org.jspecify.annotations.NullMarked;
