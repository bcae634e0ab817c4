/** The annotations that turn an interface into a compiled workflow. */
package dev.setstone.annotations;
