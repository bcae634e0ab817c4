package dev.setstone.processor.cli.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a test says of a method.
 *
 * @param name the test's, as words
 * @param entry {@code given} with {@code expect} or {@code fails}
 */
record TestCase(String name, ObjectNode entry) {}
