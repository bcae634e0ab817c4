/** Drafts a workflow from a method that is there already, and from its tests. */
@NullMarked
package dev.setstone.processor.cli.draft;

import org.jspecify.annotations.NullMarked;
