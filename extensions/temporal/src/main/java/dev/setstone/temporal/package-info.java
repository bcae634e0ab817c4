/** Workflows on Temporal: steps and port calls as activities, composed methods as workflows that survive any process. */
@NullMarked
package dev.setstone.temporal;

import org.jspecify.annotations.NullMarked;
