package dev.setstone.processor.gate.mutation;

import dev.setstone.processor.gate.mutation.Mutation.Kind;

/** Where a method's instructions offer the changes that they allow. */
@FunctionalInterface
interface MutationPoints {

    /**
     * Offers a change. Every change is offered in every pass over a class, and in the same order.
     *
     * @return whether to make it
     */
    boolean offer(Kind kind, int line, int occurrence, String from, String to);
}
