/** What a workflow's composed methods may use to run steps: in parallel, one for each item, again, within a time, or not at all. */
@NullMarked
package dev.setstone.runtime.flow;

import org.jspecify.annotations.NullMarked;
