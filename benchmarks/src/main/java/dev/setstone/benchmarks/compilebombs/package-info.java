/** Whether sources that take a compiler down reach the build. */
@NullMarked
package dev.setstone.benchmarks.compilebombs;

import org.jspecify.annotations.NullMarked;
