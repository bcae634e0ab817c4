package dev.setstone.processor.verdict;

import dev.setstone.processor.brief.Brief;

/**
 * Code that a model returned, not yet trusted.
 *
 * @param brief what it was asked for
 * @param source the Java file, with LF as line ends
 */
public record Candidate(Brief brief, String source) {}
