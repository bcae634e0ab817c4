/** What an annotation processor costs a build: whole javac processes with Setstone, MapStruct and AutoValue on as many types. */
@NullMarked
package dev.setstone.benchmarks.buildcost;

import org.jspecify.annotations.NullMarked;
