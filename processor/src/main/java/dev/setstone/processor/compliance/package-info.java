/** What the compliance blocks of a spec protect, forbid and tell a model. */
@NullMarked
package dev.setstone.processor.compliance;

import org.jspecify.annotations.NullMarked;
