package dev.setstone.benchmarks.workflows;

/** What the author of a spec says to a question of the model. */
record Answer(String step, String question, String answer) {}
