/** The third gate: a candidate runs in the sandbox, bounded and deterministic. */
@NullMarked
package dev.setstone.processor.gate.execution;

import org.jspecify.annotations.NullMarked;
