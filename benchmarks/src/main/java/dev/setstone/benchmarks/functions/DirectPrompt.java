package dev.setstone.benchmarks.functions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.setstone.benchmarks.Sha256;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a model is asked that calls a function directly, without anything compiled.
 *
 * @param item its name in BFCL
 * @param user the functions offered and BFCL's question
 */
record DirectPrompt(String item, String user) {

    static final String SYSTEM =
            "Choose the function call that the request asks for. Reply with one JSON object and nothing else:"
                    + " {\"name\": <function>, \"arguments\": {<parameter>: <value>}}. Leave out optional parameters that the request does not"
                    + " settle. Where no function fits, reply {}.";

    private static final ObjectMapper JSON = new ObjectMapper();

    static DirectPrompt of(Item item) throws JsonProcessingException {
        String functions = JSON.writeValueAsString(item.row().path("functions"));
        return new DirectPrompt(item.id(), "Functions:\n" + functions + "\n\nRequest:\n" + item.question() + "\n");
    }

    /** Everything that a model reads. */
    String text() {
        return SYSTEM + "\n\n" + user;
    }

    /** Where its reply is kept; the name holds a hash of the prompt, so that a reply belongs to one prompt. */
    Path reply(Path recordings) {
        return recordings.resolve(item + "." + Sha256.of(text()).substring(0, 12) + ".reply.md");
    }

    /** The call in a reply, in BFCL's form; none where the reply calls nothing, empty where it can't be read. */
    static Optional<JsonNode> calls(String reply) {
        int first = reply.indexOf('{');
        int last = reply.lastIndexOf('}');
        if (first < 0 || last < first) {
            return Optional.empty();
        }
        try {
            JsonNode call = JSON.readTree(reply.substring(first, last + 1));
            var calls = JSON.createArrayNode();
            if (call.hasNonNull("name")) {
                calls.addObject().set(call.path("name").asText(), call.path("arguments"));
            }
            return Optional.of(calls);
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }
}
