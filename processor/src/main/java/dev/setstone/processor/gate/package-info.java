/** The four gates in their only order. */
@NullMarked
package dev.setstone.processor.gate;

import org.jspecify.annotations.NullMarked;
