/** Marks a prompt with a word that nobody else knows, and finds that word again in whatever disguise it comes back. */
@NullMarked
package dev.setstone.screening.canary;

import org.jspecify.annotations.NullMarked;
