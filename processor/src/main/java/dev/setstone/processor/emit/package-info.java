/** What is written through Filer: the logic as recorded, the implementation, the metadata. */
@NullMarked
package dev.setstone.processor.emit;

import org.jspecify.annotations.NullMarked;
