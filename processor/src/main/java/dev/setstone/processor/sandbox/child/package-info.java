/** The children's side of the sandbox. It depends on the JDK and on values alone: it is all that a child's class path holds. */
@NullMarked
package dev.setstone.processor.sandbox.child;

import org.jspecify.annotations.NullMarked;
