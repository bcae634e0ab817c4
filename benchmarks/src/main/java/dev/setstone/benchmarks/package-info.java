/** Where the numbers come from: one evaluation a question, all run by one command. */
@NullMarked
package dev.setstone.benchmarks;

import org.jspecify.annotations.NullMarked;
