/** Flows as described in YAML, typed against the contract, ready to be written as Java. */
@NullMarked
package dev.setstone.processor.flow;

import org.jspecify.annotations.NullMarked;
