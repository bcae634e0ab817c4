package dev.setstone.benchmarks.functions;

import com.fasterxml.jackson.databind.JsonNode;

/** A request of our own making with the arguments that it asks for; those that are left out are absent. */
record Request(String text, JsonNode arguments) {}
