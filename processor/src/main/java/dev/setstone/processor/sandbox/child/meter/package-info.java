/**
 * What metered classes call: counters of steps, bytes and nested calls, and guards that charge before a costly call of the library. The
 * classes named here are all that a candidate's loader shows of the child.
 */
@NullMarked
package dev.setstone.processor.sandbox.child.meter;

import org.jspecify.annotations.NullMarked;
