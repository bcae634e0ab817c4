/** How often the security gate refuses honest code of other people's making. */
@NullMarked
package dev.setstone.benchmarks.benign;

import org.jspecify.annotations.NullMarked;
