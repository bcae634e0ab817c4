/** Function calling by BFCL's strict rules, with compiled workflows that turn requests into calls. */
@NullMarked
package dev.setstone.benchmarks.functions;

import org.jspecify.annotations.NullMarked;
