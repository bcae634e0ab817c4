package dev.setstone.benchmarks.economy;

import dev.setstone.benchmarks.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What compiling and calling take in tokens and in money, by the number of transactions and by price. */
public final class EconomyTables {

    private static final int[] TRANSACTIONS = {1, 2, 5, 10, 20, 50, 100, 1_000, 10_000, 100_000};

    private EconomyTables() {}

    /** The tables of workflows that were compiled; none where there are none. */
    public static List<Results.Table> of(List<BreakEven> compiled) {
        return compiled.isEmpty() ? List.of() : List.of(curve(compiled), money(compiled));
    }

    private static Results.Table curve(List<BreakEven> compiled) {
        double compilation = median(compiled, each -> each.compilation().sum());
        List<List<String>> rows = new ArrayList<>();
        for (int transactions : TRANSACTIONS) {
            double direct =
                    median(compiled, each -> transactions * each.directCall().sum());
            rows.add(List.of(String.valueOf(transactions), whole(direct), whole(compilation)));
        }
        return new Results.Table(
                "Tokens of a workflow by the number of its transactions, medians (estimated)",
                List.of("transactions", "a model each time", "compiled once"),
                rows);
    }

    private static Results.Table money(List<BreakEven> compiled) {
        List<List<String>> rows = new ArrayList<>();
        for (Price price : Price.all()) {
            rows.add(List.of(
                    price.model(),
                    dollars(price.read(), 2) + " / " + dollars(price.written(), 2),
                    price.asOf(),
                    dollars(median(compiled, each -> price.of(each.compilation())), 4),
                    dollars(median(compiled, each -> 1000 * price.of(each.directCall())), 2),
                    String.format(
                            Locale.ROOT,
                            "%.1f",
                            median(compiled, each -> price.of(each.compilation()) / price.of(each.directCall()))),
                    price.reportedBy()));
        }
        return new Results.Table(
                "US dollars at list prices, medians (estimated tokens)",
                List.of(
                        "model",
                        "a million tokens read / written",
                        "as of",
                        "a compilation",
                        "1,000 direct calls",
                        "break-even n*",
                        "reported by"),
                rows);
    }

    private static double median(List<BreakEven> compiled, ToDoubleFunction<BreakEven> number) {
        double[] sorted = compiled.stream().mapToDouble(number).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }

    private static String dollars(double number, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", number);
    }
}
