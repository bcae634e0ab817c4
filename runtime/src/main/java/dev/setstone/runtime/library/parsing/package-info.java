/** Reading numbers, amounts, dates and addresses as people write them. */
@NullMarked
package dev.setstone.runtime.library.parsing;

import org.jspecify.annotations.NullMarked;
