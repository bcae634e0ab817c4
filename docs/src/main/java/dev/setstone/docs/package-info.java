/** Makes a site of the project's pages. */
@NullMarked
package dev.setstone.docs;

import org.jspecify.annotations.NullMarked;
