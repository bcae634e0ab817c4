/** Recorded logic as a text: its members, what of it has to stay when the spec changes, and which rules it says that it serves. */
@NullMarked
package dev.setstone.processor.logic;

import org.jspecify.annotations.NullMarked;
