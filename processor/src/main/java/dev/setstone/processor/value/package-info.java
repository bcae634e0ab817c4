/** Typed data as the gates compare it, and its form on the wire. It depends on the JDK alone, because the sandbox's children load it. */
@NullMarked
package dev.setstone.processor.value;

import org.jspecify.annotations.NullMarked;
