/** All pages of results as one report to look at and one file to read by machine. */
@NullMarked
package dev.setstone.benchmarks.report;

import org.jspecify.annotations.NullMarked;
