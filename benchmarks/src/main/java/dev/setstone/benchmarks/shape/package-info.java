/** Java types for JSON values: what a user would declare who knows the data. */
@NullMarked
package dev.setstone.benchmarks.shape;

import org.jspecify.annotations.NullMarked;
