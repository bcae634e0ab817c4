/** Business workflows of other people's making: compiled from their text and a third of their cases, judged on the rest. */
@NullMarked
package dev.setstone.benchmarks.workflows;

import org.jspecify.annotations.NullMarked;
