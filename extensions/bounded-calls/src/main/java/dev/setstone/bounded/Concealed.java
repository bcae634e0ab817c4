package dev.setstone.bounded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.setstone.screening.privacy.PrivacyScanner;
import dev.setstone.screening.privacy.Redaction;
import dev.setstone.screening.privacy.Restoration;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The arguments of one call with placeholders for personal data and secrets, and the way back. */
final class Concealed {

    private final JsonNode arguments;
    private final Restoration restoration;

    private Concealed(JsonNode arguments, Restoration restoration) {
        this.arguments = arguments;
        this.restoration = restoration;
    }

    /**
     * Conceals what the scanner finds in the texts among the arguments, each seen behind its field's name: a bare number is a social
     * security number by its label alone.
     *
     * @throws IllegalStateException when no placeholder of a shape is left
     */
    static Concealed of(PrivacyScanner scanner, JsonNode arguments) {
        Texts texts = Texts.of(arguments);
        Redaction redaction = new Redaction(scanner, texts.values());
        JsonNode concealed = redacted(redaction, arguments, "");
        if (!redaction.found().isEmpty() && texts.values().size() > 1) {
            // Once more, now that every value is known: a later text may have named what an earlier one only mentions.
            concealed = redacted(redaction, arguments, "");
        }
        return new Concealed(concealed, redaction.restoration());
    }

    JsonNode arguments() {
        return arguments;
    }

    /**
     * The answer with values in place of placeholders.
     *
     * @throws CallFailure when something is left that looks like a placeholder and stands for nothing
     */
    JsonNode restored(JsonNode answer) throws CallFailure {
        JsonNode restored = mapped(answer, restoration::restore);
        for (String text : Texts.of(restored).values()) {
            if (restoration.leavesPlaceholder(text)) {
                throw CallFailure.lasting(
                        Outcome.UNKNOWN_PLACEHOLDER, "the answer holds a placeholder that stands for nothing");
            }
        }
        return restored;
    }

    private static JsonNode redacted(Redaction redaction, JsonNode node, String label) {
        if (node.isTextual()) {
            return TextNode.valueOf(redacted(redaction, node.textValue(), label));
        }
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.properties()
                    .forEach(field ->
                            object.set(field.getKey(), redacted(redaction, field.getValue(), words(field.getKey()))));
            return object;
        }
        if (node.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> list.add(redacted(redaction, element, label)));
            return list;
        }
        return node;
    }

    private static String redacted(Redaction redaction, String text, String label) {
        String prefix = label.isEmpty() ? "" : label + ": ";
        String redacted = redaction.redact(prefix + text);
        return redacted.startsWith(prefix) ? redacted.substring(prefix.length()) : redaction.redact(text);
    }

    /** Such as {@code date of birth} for {@code dateOfBirth}. */
    private static String words(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private static JsonNode mapped(JsonNode node, UnaryOperator<String> change) {
        if (node.isTextual()) {
            return TextNode.valueOf(change.apply(node.textValue()));
        }
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(field -> object.set(field.getKey(), mapped(field.getValue(), change)));
            return object;
        }
        if (node.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> list.add(mapped(element, change)));
            return list;
        }
        return node;
    }
}
