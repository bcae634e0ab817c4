/** Business days, day counts, ages and spans of dates; nothing here knows what day it is. */
@NullMarked
package dev.setstone.runtime.library.dates;

import org.jspecify.annotations.NullMarked;
