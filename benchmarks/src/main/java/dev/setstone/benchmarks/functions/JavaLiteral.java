package dev.setstone.benchmarks.functions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Java literals as BFCL reads them: by the declared type, and as a text where they do not fit it. What follows an array, a list or a map
 * is overlooked, as there.
 */
final class JavaLiteral {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern WHOLE = Pattern.compile("-?\\d+");
    private static final Pattern LONG = Pattern.compile("-?\\d+[lL]");
    private static final Pattern FLOAT = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?[fF]");
    private static final Pattern DOUBLE = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Pattern ARRAY = Pattern.compile("new\\s+\\w+\\[]\\s*\\{(.*)}", Pattern.DOTALL);
    private static final Pattern AS_LIST =
            Pattern.compile("new\\s+ArrayList<\\w*>\\(Arrays\\.asList\\((.+?)\\)\\)", Pattern.DOTALL);
    private static final Pattern ADDING =
            Pattern.compile("new\\s+ArrayList<\\w*>\\(\\)\\s*\\{\\{\\s*(.+?)\\s*}}", Pattern.DOTALL);
    private static final Pattern EMPTY_LIST = Pattern.compile("new\\s+ArrayList<\\w*>\\(\\)");
    private static final Pattern ADD = Pattern.compile("add\\((.+?)\\)");
    private static final Pattern PUTTING =
            Pattern.compile("new\\s+HashMap<.*?>\\s*\\(\\)\\s*\\{\\s*\\{?\\s*(.*?)\\s*}?\\s*}", Pattern.DOTALL);
    private static final Pattern EMPTY_MAP = Pattern.compile("new\\s+HashMap<.*?>\\s*\\(\\)");
    private static final Pattern PUT = Pattern.compile("put\\(\"(.*?)\",\\s*(.*?)\\)");

    private JavaLiteral() {}

    /**
     * The value of a literal.
     *
     * @param items the declared type of the elements, where there is one
     */
    static JsonNode read(String literal, String type, Optional<String> items) {
        return switch (type) {
            case "integer", "short", "byte" -> whole(WHOLE, literal, 0);
            case "long" -> whole(LONG, literal, 1);
            case "float" -> decimal(FLOAT, literal, 1);
            case "double" -> decimal(DOUBLE, literal, 0);
            case "boolean" ->
                literal.equals("true") || literal.equals("false")
                        ? NODES.booleanNode(Boolean.parseBoolean(literal))
                        : NODES.textNode(literal);
            case "Array" -> array(literal, items);
            case "ArrayList" -> list(literal, items);
            case "HashMap" -> map(literal);
            default -> NODES.textNode(literal);
        };
    }

    private static JsonNode whole(Pattern pattern, String literal, int suffix) {
        return pattern.matcher(literal).matches()
                ? NODES.numberNode(new BigInteger(literal.substring(0, literal.length() - suffix)))
                : NODES.textNode(literal);
    }

    private static JsonNode decimal(Pattern pattern, String literal, int suffix) {
        return pattern.matcher(literal).matches()
                ? NODES.numberNode(new BigDecimal(literal.substring(0, literal.length() - suffix)))
                : NODES.textNode(literal);
    }

    private static JsonNode array(String literal, Optional<String> items) {
        Matcher matcher = ARRAY.matcher(literal);
        if (!matcher.lookingAt()) {
            return NODES.textNode(literal);
        }
        ArrayNode array = NODES.arrayNode();
        if (!matcher.group(1).isBlank()) {
            for (String element : matcher.group(1).split(",", -1)) {
                array.add(items.map(type -> read(element.strip(), type, Optional.empty()))
                        .orElseGet(() -> guess(element.strip())));
            }
        }
        return array;
    }

    private static JsonNode list(String literal, Optional<String> items) {
        ArrayNode list = NODES.arrayNode();
        Matcher asList = AS_LIST.matcher(literal);
        Matcher adding = ADDING.matcher(literal);
        if (asList.lookingAt()) {
            for (String element : asList.group(1).split(",", -1)) {
                list.add(element(element.strip(), items));
            }
        } else if (adding.lookingAt()) {
            ADD.matcher(adding.group(1))
                    .results()
                    .forEach(add -> list.add(element(add.group(1).strip(), items)));
        } else if (!EMPTY_LIST.matcher(literal).lookingAt()) {
            return NODES.textNode(literal);
        }
        return list;
    }

    private static JsonNode element(String element, Optional<String> items) {
        if (items.isEmpty()) {
            return guess(element);
        }
        boolean text = items.get().equals("String") || items.get().equals("char");
        return text ? NODES.textNode(unquoted(element)) : read(element, items.get(), Optional.empty());
    }

    private static JsonNode map(String literal) {
        Matcher putting = PUTTING.matcher(literal);
        ObjectNode map = NODES.objectNode();
        if (putting.lookingAt()) {
            PUT.matcher(putting.group(1))
                    .results()
                    .forEach(put -> map.set(put.group(1), guess(put.group(2).strip())));
            return map;
        }
        return EMPTY_MAP.matcher(literal).lookingAt() ? map : NODES.textNode(literal);
    }

    /** A value without a declared type: what it looks like. */
    private static JsonNode guess(String literal) {
        if (literal.equals("true") || literal.equals("false")) {
            return NODES.booleanNode(literal.equals("true"));
        }
        if (WHOLE.matcher(literal).matches()) {
            return NODES.numberNode(new BigInteger(literal));
        }
        if (LONG.matcher(literal).matches()) {
            return NODES.numberNode(new BigInteger(literal.substring(0, literal.length() - 1)));
        }
        if (DOUBLE.matcher(literal).matches()) {
            return NODES.numberNode(new BigDecimal(literal));
        }
        return NODES.textNode(unquoted(literal));
    }

    private static String unquoted(String literal) {
        boolean quoted = literal.length() > 1
                && (literal.startsWith("\"") && literal.endsWith("\"")
                        || literal.startsWith("'") && literal.endsWith("'"));
        return quoted ? literal.substring(1, literal.length() - 1) : literal;
    }
}
