/** What the examples leave open: accepted logic is changed in small ways, and an example should notice each of them. */
@NullMarked
package dev.setstone.processor.gate.mutation;

import org.jspecify.annotations.NullMarked;
