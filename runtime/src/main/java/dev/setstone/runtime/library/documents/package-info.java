/** Reading the text of scanned documents: rows, columns, labels, amounts and item lines. */
@NullMarked
package dev.setstone.runtime.library.documents;

import org.jspecify.annotations.NullMarked;
