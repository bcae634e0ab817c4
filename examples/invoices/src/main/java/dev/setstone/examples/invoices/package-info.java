/** Reads invoices and receipts from the text of scans: by rules alone, or with a bounded call for what the rules leave open. */
package dev.setstone.examples.invoices;
