/** The catalogue of everything that can be wrong, and the places where it can be. */
@NullMarked
package dev.setstone.processor.problem;

import org.jspecify.annotations.NullMarked;
