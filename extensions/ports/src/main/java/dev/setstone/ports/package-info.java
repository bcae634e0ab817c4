/** Ready-made ports, and what the implementations of one's own need. See {@code docs/ready-made-ports.md}. */
@NullMarked
package dev.setstone.ports;

import org.jspecify.annotations.NullMarked;
