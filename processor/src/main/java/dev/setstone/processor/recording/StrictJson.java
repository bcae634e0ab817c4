package dev.setstone.processor.recording;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one JSON object and nothing after it, with the place of every value. Streaming, since every build pays for it. */
final class StrictJson {

    private static final List<String> MERGE_MARKERS = List.of("<<<<<<<", "=======", ">>>>>>>", "|||||||");

    private final JsonFactory factory = new JsonFactory();
    private final Map<List<String>, Place> places = new HashMap<>();

    /** A place in the text, both from 1. */
    record Place(int line, int column) {}

    /**
     * What was read.
     *
     * @param places where every value begins, by the names that lead to it; only looked up, never listed
     */
    record Parsed(Json.Members root, Map<List<String>, Place> places) {}

    Parsed parse(String text) throws LockFormatException {
        refuseMergeMarkers(text);
        try (JsonParser parser = factory.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new LockFormatException(placeOf(parser), "expected a JSON object");
            }
            Json.Members root = members(parser, List.of());
            if (parser.nextToken() != null) {
                throw new LockFormatException(placeOf(parser), "expected the end of the file after the JSON object");
            }
            return new Parsed(root, Map.copyOf(places));
        } catch (JsonProcessingException e) {
            throw new LockFormatException(place(e.getLocation()), "not well-formed JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new IllegalStateException("a text can be read without fail", e);
        }
    }

    private static void refuseMergeMarkers(String text) throws LockFormatException {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (isMergeMarker(lines[i])) {
                throw new LockFormatException(
                        new Place(i + 1, 1), "a merge conflict marker; take one side whole, logic and lock together");
            }
        }
    }

    private static boolean isMergeMarker(String line) {
        int length = MERGE_MARKERS.get(0).length();
        return line.length() >= length
                && MERGE_MARKERS.contains(line.substring(0, length))
                && (line.length() == length || line.charAt(length) == ' ');
    }

    private Json.Members members(JsonParser parser, List<String> path) throws IOException, LockFormatException {
        places.put(path, placeOf(parser));
        SortedMap<String, Json> members = new TreeMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            Place at = placeOf(parser);
            parser.nextToken();
            if (members.put(name, value(parser, child(path, name))) != null) {
                throw new LockFormatException(at, "\"" + name + "\" stands here for the second time");
            }
        }
        return new Json.Members(members);
    }

    private Json value(JsonParser parser, List<String> path) throws IOException, LockFormatException {
        places.put(path, placeOf(parser));
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser, path);
            case VALUE_STRING -> new Json.Text(parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new Json.Flag(parser.getBooleanValue());
            case VALUE_NUMBER_INT -> whole(parser);
            case START_ARRAY -> {
                parser.skipChildren();
                yield new Json.Foreign("a list");
            }
            case VALUE_NULL -> new Json.Foreign("null");
            default -> new Json.Foreign("the number " + parser.getText());
        };
    }

    private static Json whole(JsonParser parser) throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? new Json.Foreign("the number " + parser.getText())
                : new Json.Whole(parser.getLongValue());
    }

    private static List<String> child(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }

    private static Place placeOf(JsonParser parser) {
        return place(parser.currentTokenLocation());
    }

    private static Place place(@Nullable JsonLocation location) {
        return location == null
                ? new Place(1, 1)
                : new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
