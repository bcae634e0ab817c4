/** What a model is asked, built from a brief alone. */
@NullMarked
package dev.setstone.processor.prompt;

import org.jspecify.annotations.NullMarked;
