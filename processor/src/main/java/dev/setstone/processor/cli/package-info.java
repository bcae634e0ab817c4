/** The command-line program: what people do with recordings outside a build. */
@NullMarked
package dev.setstone.processor.cli;

import org.jspecify.annotations.NullMarked;
