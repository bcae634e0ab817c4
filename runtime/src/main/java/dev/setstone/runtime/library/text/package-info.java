/** Bringing texts into a form in which they can be compared. */
@NullMarked
package dev.setstone.runtime.library.text;

import org.jspecify.annotations.NullMarked;
