package dev.setstone.benchmarks.project;

import java.nio.file.Path;

/**
 * A prompt that waits for its reply.
 *
 * @param key the first digits of the brief's freshness key
 */
public record OpenPrompt(String workflow, String key, int attempt, Path file) {}
