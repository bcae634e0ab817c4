/** The accepted logic on disk: lock file, integrity, atomic writes, freshness. */
@NullMarked
package dev.setstone.processor.recording;

import org.jspecify.annotations.NullMarked;
