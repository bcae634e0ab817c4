/** Conversion of units, in decimals only. */
@NullMarked
package dev.setstone.runtime.library.units;

import org.jspecify.annotations.NullMarked;
