/** Finds texts that try to give a model orders. */
@NullMarked
package dev.setstone.screening.injection;

import org.jspecify.annotations.NullMarked;
