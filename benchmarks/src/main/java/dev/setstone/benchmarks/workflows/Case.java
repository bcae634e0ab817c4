package dev.setstone.benchmarks.workflows;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * One case of a workflow.
 *
 * @param step which operation it is about
 * @param input its arguments by name
 * @param expected the result; empty when the operation must refuse the input
 */
record Case(String step, JsonNode input, Optional<JsonNode> expected) {}
