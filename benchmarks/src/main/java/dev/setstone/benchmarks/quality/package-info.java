/** What generated logic reads like: length, complexity, lint, and how well its examples hold it. */
@NullMarked
package dev.setstone.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
