/** The annotation processor: finds workflows, sends them through the stages, reports. */
@NullMarked
package dev.setstone.processor;

import org.jspecify.annotations.NullMarked;
