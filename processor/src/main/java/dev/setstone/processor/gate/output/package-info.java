/** What comes back is searched for what must not: the prompt's canary, and placeholders of private values. */
@NullMarked
package dev.setstone.processor.gate.output;

import org.jspecify.annotations.NullMarked;
