/** Finds names of persons and addresses by their words and neighbours, with weights that a committed program has learned. Not exported. */
@NullMarked
package dev.setstone.screening.privacy.tagger;

import org.jspecify.annotations.NullMarked;
