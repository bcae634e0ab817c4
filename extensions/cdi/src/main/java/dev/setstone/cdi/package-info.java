/** Workflows as CDI beans. */
@NullMarked
package dev.setstone.cdi;

import org.jspecify.annotations.NullMarked;
