/** Recorded logic as a text: its members, and what of it has to stay when the spec changes. */
@NullMarked
package dev.setstone.processor.logic;

import org.jspecify.annotations.NullMarked;
