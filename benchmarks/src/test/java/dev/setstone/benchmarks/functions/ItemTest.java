package dev.setstone.benchmarks.functions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemTest {

    private static final String ROW = """
            {"id": "multiple_1", "category": "multiple", "question": "?", "functions": [
              {"name": "a.first", "parameters": {"properties": {"n": {"type": "integer"}}, "required": ["n"]}},
              {"name": "second", "parameters": {"properties": {"text": {"type": "string"}}, "required": []}}],
             "ground_truth": []}
            """;

    private final ObjectMapper json = new ObjectMapper();
    private final AstChecker checker = new AstChecker();

    @Test
    void aCallOfTheSecondFunctionIsJudgedByItsOwnDescription() throws Exception {
        Item item = new Item(Family.MULTIPLE, json.readTree(ROW), List.of(), List.of());
        Request request = request("{\"request\": \"x\", \"function\": \"second\", \"arguments\": {\"text\": \"x\"}}");

        JsonNode right = item.calls(json.readTree("{\"aFirst\": null, \"second\": {\"text\": \"x\"}}"));
        JsonNode wrong = item.calls(json.readTree("{\"aFirst\": {\"n\": 1}, \"second\": null}"));

        assertThat(checker.wrong(item.judging(request), right)).isEmpty();
        assertThat(checker.wrong(item.judging(request), wrong)).isPresent();
    }

    @Test
    void aRequestForNothingWantsNoCall() throws Exception {
        Item item = new Item(Family.IRRELEVANCE, json.readTree(ROW), List.of(), List.of());
        Request request = request("{\"request\": \"x\", \"function\": null, \"arguments\": {}}");

        JsonNode none = item.calls(json.readTree("{\"aFirst\": null, \"second\": null}"));
        JsonNode called = item.calls(json.readTree("{\"aFirst\": {\"n\": 1}, \"second\": null}"));

        assertThat(checker.wrong(item.judging(request), none)).isEmpty();
        assertThat(checker.wrong(item.judging(request), called)).contains("irrelevance_error:called");
    }

    private Request request(String entry) throws Exception {
        return Request.of(json.readTree(entry), "a.first");
    }
}
