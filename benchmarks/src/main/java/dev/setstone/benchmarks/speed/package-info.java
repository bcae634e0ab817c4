/** How fast recorded logic decides: beside the same logic written by hand and beside rule engines. */
@NullMarked
package dev.setstone.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
