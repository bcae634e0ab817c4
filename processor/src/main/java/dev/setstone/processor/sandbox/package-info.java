/** Bounded child JVMs: one compiles, one runs. Nothing that a model wrote is compiled or run anywhere else. */
@NullMarked
package dev.setstone.processor.sandbox;

import org.jspecify.annotations.NullMarked;
