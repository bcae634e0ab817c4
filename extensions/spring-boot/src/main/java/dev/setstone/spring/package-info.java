/** Workflows as Spring beans. */
@NullMarked
package dev.setstone.spring;

import org.jspecify.annotations.NullMarked;
