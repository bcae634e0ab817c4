package dev.setstone.benchmarks.functions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * Judges a call as BFCL's own checker does (ShishirPatil/gorilla, {@code bfcl_eval/eval_checker/ast_eval/ast_checker.py}): exact names
 * and types, and values among the acceptable ones.
 */
final class AstChecker {

    private final ValueChecker values = new ValueChecker();

    /**
     * What is wrong with a prediction, in BFCL's words; empty when it is right.
     *
     * @param row an item with its functions and its ground truth
     * @param prediction a list of calls, each an object of one member
     */
    Optional<String> wrong(JsonNode row, JsonNode prediction) {
        boolean called = prediction.isArray() && !prediction.isEmpty() && allCalls(prediction);
        if (row.path("category").asText().equals("irrelevance")) {
            return called ? Optional.of("irrelevance_error:called") : Optional.empty();
        }
        if (!called) {
            boolean empty = prediction.isArray() && prediction.isEmpty();
            return Optional.of(
                    empty ? "simple_function_checker:wrong_count" : "ast_decoder:decoder_wrong_output_format");
        }
        if (prediction.size() != 1) {
            return Optional.of("simple_function_checker:wrong_count");
        }
        Map.Entry<String, JsonNode> truth =
                row.path("ground_truth").path(0).properties().iterator().next();
        Map.Entry<String, JsonNode> call =
                prediction.get(0).properties().iterator().next();
        return call(row, truth, call);
    }

    private static boolean allCalls(JsonNode prediction) {
        for (JsonNode call : prediction) {
            if (call.size() != 1 || !call.isObject() || !call.elements().next().isObject()) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> call(JsonNode row, Map.Entry<String, JsonNode> truth, Map.Entry<String, JsonNode> call) {
        JsonNode function = function(row, truth.getKey());
        if (!function.path("name").asText().equals(call.getKey())) {
            return Optional.of("simple_function_checker:wrong_func_name");
        }
        JsonNode parameters = function.path("parameters");
        for (JsonNode required : parameters.path("required")) {
            if (!call.getValue().has(required.asText())) {
                return Optional.of("simple_function_checker:missing_required");
            }
        }
        boolean java = row.path("language").asText().equalsIgnoreCase("java");
        for (Map.Entry<String, JsonNode> given : call.getValue().properties()) {
            JsonNode declared = parameters.path("properties").path(given.getKey());
            JsonNode acceptable = truth.getValue().path(given.getKey());
            if (declared.isMissingNode() || acceptable.isMissingNode()) {
                return Optional.of("simple_function_checker:unexpected_param");
            }
            Optional<String> wrong = java
                    ? values.wrongJava(given.getValue(), declared, acceptable)
                    : values.wrong(given.getValue(), declared, acceptable);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return truth.getValue().properties().stream()
                .filter(each -> !call.getValue().has(each.getKey()) && !ValueChecker.mayBeLeftOut(each.getValue()))
                .findFirst()
                .map(each -> "simple_function_checker:missing_optional");
    }

    private static JsonNode function(JsonNode row, String name) {
        if (row.path("category").asText().equals("multiple")) {
            for (JsonNode function : row.path("functions")) {
                if (function.path("name").asText().equals(name)) {
                    return function;
                }
            }
        }
        return row.path("functions").path(0);
    }
}
