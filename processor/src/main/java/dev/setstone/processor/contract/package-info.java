/** The typed side of a workflow: the steps' signatures and every type that they reach. */
@NullMarked
package dev.setstone.processor.contract;

import org.jspecify.annotations.NullMarked;
