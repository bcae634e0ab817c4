/** Writes the meter into a candidate's class files: in the build's JVM, which reads them as data and runs nothing of them. */
@NullMarked
package dev.setstone.processor.sandbox.metering;

import org.jspecify.annotations.NullMarked;
