/** What compiling costs beside asking a model for every transaction. */
@NullMarked
package dev.setstone.benchmarks.economy;

import org.jspecify.annotations.NullMarked;
