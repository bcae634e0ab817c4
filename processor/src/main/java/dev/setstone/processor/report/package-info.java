/** The audit metadata of a build. */
@NullMarked
package dev.setstone.processor.report;

import org.jspecify.annotations.NullMarked;
