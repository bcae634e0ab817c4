/** Things that go wrong around a build, each really done to a project of its own in real processes. */
@NullMarked
package dev.setstone.benchmarks.faults;

import org.jspecify.annotations.NullMarked;
