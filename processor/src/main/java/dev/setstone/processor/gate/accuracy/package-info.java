/** The fourth gate: exact agreement with examples, golden rows and properties. */
@NullMarked
package dev.setstone.processor.gate.accuracy;

import org.jspecify.annotations.NullMarked;
