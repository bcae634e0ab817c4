/** What gates say: findings and verdicts. */
@NullMarked
package dev.setstone.processor.verdict;

import org.jspecify.annotations.NullMarked;
