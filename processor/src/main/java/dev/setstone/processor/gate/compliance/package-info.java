/** Follows the data that a compliance block protects through compiled logic, to where it must not get. */
@NullMarked
package dev.setstone.processor.gate.compliance;

import org.jspecify.annotations.NullMarked;
