package dev.setstone.processor.spec;

import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.Suggestion;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mapping whose keys are declared in {@link SpecKey}. Each getter gives a value of its key's type, or nothing: when the key
 * is absent, or when its value is wrong, which is then among the problems.
 */
final class Section {

    private static final Pattern NOT_BLANK = Pattern.compile("\\S");
    /** Without exponent and short: {@code 1e-999999999} would be a number of a gigabyte as soon as it is added to another. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[-+]?(\\.[0-9]{1,20}|[0-9]{1,20}(\\.[0-9]{0,20})?)");

    private static final Pattern PLAIN_INTEGER = Pattern.compile("[-+]?[0-9]{1,20}");

    private final String words;
    private final Position at;
    private final Diagnostics diagnostics;
    private final Map<SpecKey, Node.Entry> entries = new EnumMap<>(SpecKey.class);

    /**
     * @param words what it is, such as {@code example 2 of step "decide"}
     * @param at where a problem with the whole is reported
     */
    Section(SpecKey.Place place, String words, Position at, Node.Mapping mapping, Diagnostics diagnostics) {
        this.words = words;
        this.at = at;
        this.diagnostics = diagnostics;
        for (Node.Entry entry : mapping.entries()) {
            Located<String> name = entry.key();
            SpecKey.of(place, name.value())
                    .ifPresentOrElse(
                            key -> entries.put(key, entry),
                            () -> diagnostics.add(
                                    Problem.UNKNOWN_KEY,
                                    name.at(),
                                    name.value(),
                                    words,
                                    Suggestion.of(name.value(), SpecKey.names(place))));
        }
    }

    String words() {
        return words;
    }

    Position at() {
        return at;
    }

    Optional<Position> positionOf(SpecKey key) {
        return Optional.ofNullable(entries.get(key)).map(entry -> entry.key().at());
    }

    boolean has(SpecKey key) {
        return entries.containsKey(key);
    }

    /** Reports a required key that is absent. */
    void require(SpecKey key, String spelling) {
        if (key.required() && !has(key)) {
            diagnostics.add(Problem.MISSING_KEY, at, words, spelling);
        }
    }

    void require(SpecKey key) {
        require(key, key.yaml());
    }

    Optional<Node> data(SpecKey key) {
        return Optional.ofNullable(entries.get(key)).map(Node.Entry::value);
    }

    /** The text without the white space around it, which only YAML's block style and Java's text blocks leave there. */
    Optional<Located<String>> text(SpecKey key) {
        return data(key).flatMap(node -> textOf(key, words(key), node));
    }

    /** The list's texts; those that are not texts are left out and reported. */
    List<Located<String>> texts(SpecKey key, String itemWords) {
        List<Located<String>> texts = new ArrayList<>();
        List<Node> items = items(key);
        for (int i = 0; i < items.size(); i++) {
            textOf(key, itemWords + " " + (i + 1) + " of " + words, items.get(i))
                    .ifPresent(texts::add);
        }
        return texts;
    }

    List<Node> items(SpecKey key) {
        Optional<Node> node = data(key);
        if (node.isEmpty() || node.get() instanceof Node.Sequence) {
            return node.map(found -> ((Node.Sequence) found).items()).orElse(List.of());
        }
        addWrongType(words(key), "a list", node.get());
        return List.of();
    }

    Optional<Node.Mapping> mapping(SpecKey key) {
        return data(key).flatMap(node -> mappingOf(words(key), node));
    }

    /** The node as a mapping, if it is one. */
    Optional<Node.Mapping> mappingOf(String nodeWords, Node node) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        addWrongType(nodeWords, "a mapping", node);
        return Optional.empty();
    }

    /** A number from zero to the maximum. */
    Optional<Located<BigDecimal>> number(SpecKey key, Optional<BigDecimal> maximum) {
        Optional<Located<BigDecimal>> read = scalar(key, "a number such as 0.01", PLAIN_NUMBER)
                .map(text -> new Located<>(new BigDecimal(text.value()), text.at()));
        return read.filter(number -> inRange(
                key,
                number,
                number.value().signum() >= 0
                        && maximum.map(max -> number.value().compareTo(max) <= 0)
                                .orElse(true),
                maximum.map(max -> "from 0 to " + max).orElse("0 or more")));
    }

    /** A number within a range. */
    Optional<Located<BigDecimal>> number(SpecKey key, BigDecimal minimum, BigDecimal maximum) {
        return number(key, Optional.of(maximum))
                .filter(number -> inRange(
                        key,
                        number,
                        number.value().compareTo(minimum) >= 0,
                        "from " + minimum + " to " + maximum.toPlainString()));
    }

    /** A whole number from one to the maximum. */
    Optional<Integer> ordinal(SpecKey key, int maximum, String range) {
        Optional<Located<BigInteger>> read = scalar(key, "a whole number", PLAIN_INTEGER)
                .map(text -> new Located<>(new BigInteger(text.value()), text.at()));
        return read.filter(number -> inRange(
                        key,
                        number,
                        number.value().signum() > 0 && number.value().compareTo(BigInteger.valueOf(maximum)) <= 0,
                        range))
                .map(number -> number.value().intValueExact());
    }

    boolean inRange(SpecKey key, Located<?> number, boolean within, String range) {
        if (!within) {
            diagnostics.add(Problem.NUMBER_OUT_OF_RANGE, number.at(), words(key), range, number.value());
        }
        return within;
    }

    private Optional<Located<String>> scalar(SpecKey key, String expected, Pattern pattern) {
        Optional<Node> node = data(key);
        if (node.isPresent()
                && node.get() instanceof Node.Scalar scalar
                && !scalar.quoted()
                && pattern.matcher(scalar.text()).matches()) {
            return Optional.of(new Located<>(scalar.text(), scalar.at()));
        }
        node.ifPresent(wrong -> addWrongType(words(key), expected, wrong));
        return Optional.empty();
    }

    /** The node as a text, with the bounds of a key. */
    Optional<Located<String>> textOf(SpecKey key, String nodeWords, Node node) {
        if (!(node instanceof Node.Scalar scalar) || !isText(key, scalar)) {
            addWrongType(nodeWords, "a text", node);
            return Optional.empty();
        }
        String text = scalar.text();
        if (!NOT_BLANK.matcher(text).find()) {
            diagnostics.add(Problem.WRONG_TYPE, node.at(), nodeWords, "a text", "an empty one");
            return Optional.empty();
        }
        int length = text.codePointCount(0, text.length());
        if (key.maxLength() > 0 && length > key.maxLength()) {
            diagnostics.add(Problem.TEXT_TOO_LONG, node.at(), nodeWords, length, key.maxLength());
            return Optional.empty();
        }
        return Optional.of(new Located<>(text.strip(), node.at()));
    }

    private static boolean isText(SpecKey key, Node.Scalar scalar) {
        ScalarType type = ScalarType.of(scalar);
        return type == ScalarType.TEXT || (key.shape() == SpecKey.Shape.SCALAR && type != ScalarType.NOTHING);
    }

    void addWrongType(String nodeWords, String expected, Node node) {
        String quotes = expected.equals("a text") && node instanceof Node.Scalar scalar && !scalar.isNull()
                ? "; put it in quotes if it is a text"
                : "";
        diagnostics.add(Problem.WRONG_TYPE, node.at(), nodeWords, expected, ScalarType.words(node) + quotes);
    }

    String words(SpecKey key) {
        return "\"" + key.yaml() + "\" of " + words;
    }
}
