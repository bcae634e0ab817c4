package dev.setstone.matrix;

/**
 * How a process ended.
 *
 * @param output what it printed, errors included
 */
record Outcome(int exitCode, String output) {}
