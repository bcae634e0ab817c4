/** Metrics and traces of bounded calls, for applications that have Micrometer on their class path. */
@NullMarked
package dev.setstone.bounded.micrometer;

import org.jspecify.annotations.NullMarked;
