/** A generated project of workflows, taken through the product's own record and replay with the replies of recordings. */
@NullMarked
package dev.setstone.benchmarks.project;

import org.jspecify.annotations.NullMarked;
