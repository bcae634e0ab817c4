package dev.setstone.processor.brief;

import dev.setstone.processor.spec.Node;

/** Names what stands in a spec, for messages. */
final class Found {

    private static final int LONGEST = 60;

    private Found() {}

    static String of(Node node) {
        if (node instanceof Node.Mapping) {
            return "a mapping";
        }
        if (node instanceof Node.Sequence) {
            return "a sequence";
        }
        Node.Scalar scalar = (Node.Scalar) node;
        String text = scalar.text();
        boolean isLong = text.codePointCount(0, text.length()) > LONGEST;
        String shown = isLong ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text;
        return "\"" + shown + "\"";
    }
}
