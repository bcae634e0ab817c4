/** How many planted attacks the gates refuse, and how much honest code. */
@NullMarked
package dev.setstone.benchmarks.attacks;

import org.jspecify.annotations.NullMarked;
