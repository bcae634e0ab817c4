/** Finds personal data and secrets in texts, and puts placeholders of the same type and shape in their place. */
@NullMarked
package dev.setstone.screening.privacy;

import org.jspecify.annotations.NullMarked;
