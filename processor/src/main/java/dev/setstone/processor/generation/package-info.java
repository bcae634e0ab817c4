/** From a brief to an accepted candidate: prompt, model, gates, findings, at most five times. */
@NullMarked
package dev.setstone.processor.generation;

import org.jspecify.annotations.NullMarked;
