/** Undoes the disguises of a text. */
@NullMarked
package dev.setstone.screening.text;

import org.jspecify.annotations.NullMarked;
