/** Whole programs as a user starts them, javac above all: bounded, measured, and with a model on the loopback address. */
@NullMarked
package dev.setstone.benchmarks.process;

import org.jspecify.annotations.NullMarked;
