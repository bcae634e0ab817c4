/** How many canaries are found in which form, and whether honest code is taken for one. */
@NullMarked
package dev.setstone.benchmarks.canary;

import org.jspecify.annotations.NullMarked;
