/** What the user wants, as written: YAML and annotations, read into one model in which every value has its place. */
@NullMarked
package dev.setstone.processor.spec;

import org.jspecify.annotations.NullMarked;
