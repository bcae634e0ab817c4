/** Spec and contract bound together: all that generation depends on, its canonical form and its freshness key. */
@NullMarked
package dev.setstone.processor.brief;

import org.jspecify.annotations.NullMarked;
