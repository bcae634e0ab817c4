/** Measurements, each re-runnable by one command. */
package dev.setstone.benchmarks;
