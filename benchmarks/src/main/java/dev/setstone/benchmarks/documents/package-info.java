/** How much of invoices and receipts the example {@code invoices} reads, by rules alone and with a bounded call for what they leave open. */
@NullMarked
package dev.setstone.benchmarks.documents;

import org.jspecify.annotations.NullMarked;
