package dev.setstone.processor.model;

import dev.setstone.processor.problem.Problem;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the calls of one build may take. Tokens are set aside before a call, at the most that it can take, and settled after
 * it, so that calls made at the same time can't exceed a cap together. Safe for use by several threads.
 */
public final class Budget {

    private final Optional<Long> maxTokens;
    private final Optional<BigDecimal> maxCost;
    private final Optional<Price> price;
    private Reply.Usage setAside = Reply.Usage.none();
    private Reply.Usage spent = Reply.Usage.none();

    /**
     * A budget.
     *
     * @param maxTokens the cap on tokens, read and written together; empty means none
     * @param maxCost the cap on money, in the currency of the price; empty means none
     * @param price what the model costs; empty when not known
     */
    public Budget(Optional<Long> maxTokens, Optional<BigDecimal> maxCost, Optional<Price> price) {
        this.maxTokens = maxTokens;
        this.maxCost = maxCost;
        this.price = price;
    }

    /** No caps. */
    public static Budget unlimited() {
        return new Budget(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What calls have taken so far. */
    public synchronized Reply.Usage spent() {
        return spent;
    }

    /** What that has cost; empty when the price is not known. */
    public synchronized Optional<BigDecimal> cost() {
        return price.map(known -> known.of(spent));
    }

    /**
     * Makes sure that a cap on money can be kept.
     *
     * @throws ModelException PRICE_UNKNOWN
     */
    void checkPrice(String model) throws ModelException {
        if (maxCost.isPresent() && price.isEmpty()) {
            throw new ModelException(Problem.PRICE_UNKNOWN, model);
        }
    }

    /**
     * Sets tokens aside for a call.
     *
     * @param most the most that the call can take
     * @throws ModelException BUDGET_EXCEEDED
     */
    synchronized void setAside(Reply.Usage most) throws ModelException {
        Reply.Usage taken = spent.plus(setAside);
        Reply.Usage together = taken.plus(most);
        if (maxTokens.isPresent() && sum(together) > maxTokens.get()) {
            throw new ModelException(
                    Problem.BUDGET_EXCEEDED,
                    "it may take " + sum(most) + " tokens, and " + Math.max(0, maxTokens.get() - sum(taken)) + " of "
                            + maxTokens.get() + " are left",
                    "-Asetstone.maxTokens");
        }
        if (maxCost.isPresent() && price.isPresent()) {
            checkCost(maxCost.get(), price.get(), most, taken);
        }
        setAside = setAside.plus(most);
    }

    private static void checkCost(BigDecimal cap, Price price, Reply.Usage most, Reply.Usage taken)
            throws ModelException {
        BigDecimal left = cap.subtract(price.of(taken)).max(BigDecimal.ZERO);
        if (price.of(most).compareTo(left) > 0) {
            throw new ModelException(
                    Problem.BUDGET_EXCEEDED,
                    "it may cost " + plain(price.of(most)) + ", and " + plain(left) + " of " + plain(cap) + " are left",
                    "-Asetstone.maxCost");
        }
    }

    /** Replaces what was set aside for a call by what it took. */
    synchronized void settle(Reply.Usage most, Reply.Usage taken) {
        setAside = new Reply.Usage(setAside.input() - most.input(), setAside.output() - most.output(), false);
        spent = spent.plus(taken);
    }

    private static long sum(Reply.Usage usage) {
        return usage.input() + usage.output();
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
