package dev.setstone.benchmarks.injection;

/** One window of a text, as training sees it. */
record Instance(String window, boolean injection) {}
