/** How well personal data and secrets are found, and where the weights that find names and addresses come from. */
@NullMarked
package dev.setstone.benchmarks.privacy;

import org.jspecify.annotations.NullMarked;
