/** Identifiers that carry a checksum or have a fixed shape. */
@NullMarked
package dev.setstone.runtime.library.identifiers;

import org.jspecify.annotations.NullMarked;
