package dev.setstone.processor.spec;

import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Position;
import java.util.List;

/**
 * A piece of a spec whose type the contract decides: the text as written, before anything has interpreted it. So
 * {@code no} stays {@code no} where the contract says String, and {@code 12.50} keeps its zero.
 */
public sealed interface Node {

    Position at();

    /**
     * A scalar.
     *
     * @param text as written, without quotes
     * @param quoted whether it stood in quotes (or in a block), so that {@code "null"} is a text and {@code null} is none
     */
    record Scalar(String text, boolean quoted, Position at) implements Node {
        /** Whether this is YAML's null: nothing, {@code ~} or {@code null}, unquoted. */
        public boolean isNull() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    record Sequence(List<Node> items, Position at) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** A mapping in the order of writing; keys are unique scalars. */
    record Mapping(List<Entry> entries, Position at) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    record Entry(Located<String> key, Node value) {}
}
