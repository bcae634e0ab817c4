/** Whether bombs are contained, how fast, and what that costs honest code. */
@NullMarked
package dev.setstone.benchmarks.bombs;

import org.jspecify.annotations.NullMarked;
