/** What the implementations of ports need. */
@NullMarked
package dev.setstone.runtime.port;

import org.jspecify.annotations.NullMarked;
