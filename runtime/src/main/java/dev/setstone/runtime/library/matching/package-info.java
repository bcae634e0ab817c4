/** How alike two texts are. */
@NullMarked
package dev.setstone.runtime.library.matching;

import org.jspecify.annotations.NullMarked;
