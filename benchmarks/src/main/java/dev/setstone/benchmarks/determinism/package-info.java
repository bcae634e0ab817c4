/** Whether recorded logic gives the same bytes on every input, and builds the same files, wherever and however they run. */
@NullMarked
package dev.setstone.benchmarks.determinism;

import org.jspecify.annotations.NullMarked;
