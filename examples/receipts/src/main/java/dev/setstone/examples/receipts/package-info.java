/** Till receipts: five extractions, composed by a default method. */
package dev.setstone.examples.receipts;
