package dev.setstone.benchmarks.functions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * What a model called for one question.
 *
 * @param input how many tokens it read
 * @param output how many tokens it wrote
 * @param wrong what is wrong with the call; empty when it is right
 */
record BaselineAnswer(String item, String model, long input, long output, Optional<String> wrong) {

    private static final AstChecker CHECKER = new AstChecker();

    /** Judges calls in BFCL's form by BFCL's rules; without calls the reply could not be read. */
    static Optional<String> wrong(Item item, Optional<JsonNode> calls) {
        ObjectNode row = item.row().deepCopy();
        return calls.map(found -> CHECKER.wrong(row, found)).orElse(Optional.of("unreadable"));
    }
}
