/** Bounded calls: the only way in which a running workflow reaches a model. See {@code docs/bounded-calls.md}. */
@NullMarked
package dev.setstone.bounded;

import org.jspecify.annotations.NullMarked;
