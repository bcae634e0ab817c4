package dev.setstone.benchmarks.economy;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * From how many transactions on compiling is cheaper than asking a model each time: n* = compilation / one direct call, since a compiled
 * call reads no tokens (arXiv 2604.05150, section on break-even).
 *
 * @param compilation all attempts of the compilation
 * @param directCall one call with the same rules and one input
 */
public record BreakEven(Tokens compilation, Tokens directCall) {

    /** A token written costs five times one that is read at most providers' list prices. */
    private static final double OUTPUT_FACTOR = 5;

    public double inTokens() {
        return compilation.sum() / directCall.sum();
    }

    public double inMoney() {
        return compilation.cost(OUTPUT_FACTOR) / directCall.cost(OUTPUT_FACTOR);
    }

    /** How many times the tokens direct calls take for so many transactions. */
    public double ratio(int transactions) {
        return transactions * directCall.sum() / compilation.sum();
    }

    /** The median of one of these numbers, such as {@code 3.1}; a hyphen when there is none. */
    public static String median(List<BreakEven> all, ToDoubleFunction<BreakEven> number) {
        double[] sorted = all.stream().mapToDouble(number).sorted().toArray();
        return sorted.length == 0 ? "-" : String.format(Locale.ROOT, "%.1f", sorted[sorted.length / 2]);
    }
}
