/** Trains the injection detector's model and measures the detector. */
@NullMarked
package dev.setstone.benchmarks.injection;

import org.jspecify.annotations.NullMarked;
