/** The second gate: javac's own judgement against the real contract, and the limits of readable code. */
@NullMarked
package dev.setstone.processor.gate.syntax;

import org.jspecify.annotations.NullMarked;
