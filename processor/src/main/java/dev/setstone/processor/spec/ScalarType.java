package dev.setstone.processor.spec;

import java.util.regex.Pattern;

/**
 * What an editor takes a scalar for: the core schema of YAML 1.2.2, section 10.3.2. It decides whether a key of the spec has
 * the right type; data in examples is left to the contract.
 */
enum ScalarType {
    NOTHING("nothing", "|~|null|Null|NULL"),
    BOOLEAN("a boolean", "true|True|TRUE|false|False|FALSE"),
    INTEGER("a whole number", "[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"),
    NUMBER(
            "a number",
            "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.nan|\\.NaN|\\.NAN"),
    TEXT("a text", "(?s).*");

    private final String words;
    private final Pattern pattern;

    ScalarType(String words, String pattern) {
        this.words = words;
        this.pattern = Pattern.compile(pattern);
    }

    static ScalarType of(Node.Scalar scalar) {
        if (scalar.quoted()) {
            return TEXT;
        }
        for (ScalarType type : values()) {
            if (type.pattern.matcher(scalar.text()).matches()) {
                return type;
            }
        }
        return TEXT;
    }

    /** What a node is, in words, for the end of a message. It never repeats the node's text, which may be confidential. */
    static String words(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return of(scalar).words;
        }
        return node instanceof Node.Sequence ? "a list" : "a mapping";
    }
}
