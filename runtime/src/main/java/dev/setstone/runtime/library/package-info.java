/** What generated code may call beyond the JDK: one package a module, each with a declaration beside it. This package holds what they share. */
@NullMarked
package dev.setstone.runtime.library;

import org.jspecify.annotations.NullMarked;
