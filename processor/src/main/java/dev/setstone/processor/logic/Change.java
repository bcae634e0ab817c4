package dev.setstone.processor.logic;

import java.util.List;
import java.util.function.BinaryOperator;

/**
 * A part of the brief that is not what it was when the logic was recorded.
 *
 * @param what the part, such as {@code step offer, rule 2}
 * @param was its leaves then; empty where it is new
 * @param now its leaves now; empty where it is gone
 */
public record Change(String what, List<Leaf> was, List<Leaf> now) {

    public Change {
        was = List.copyOf(was);
        now = List.copyOf(now);
    }

    /**
     * A text of a part.
     *
     * @param label what it is called, in words
     * @param path where it is in the part, such as {@code given.order.tier}; empty where the part is one text
     */
    public record Leaf(String label, String path, String text) {}

    /** The same with every text passed through a function of its label and itself. */
    public Change map(BinaryOperator<String> text) {
        return new Change(what, map(was, text), map(now, text));
    }

    private static List<Leaf> map(List<Leaf> leaves, BinaryOperator<String> text) {
        return leaves.stream()
                .map(leaf -> new Leaf(leaf.label(), leaf.path(), text.apply(leaf.label(), leaf.text())))
                .toList();
    }
}
