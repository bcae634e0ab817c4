package dev.setstone.processor.sandbox.child;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells by its name whether a value is an amount of money. */
final class MoneyNames {

    /** They mean money wherever they stand. */
    private static final Set<String> MONEY = Set.of(
            "amount",
            "price",
            "tax",
            "fee",
            "money",
            "salary",
            "wage",
            "payment",
            "premium",
            "copay",
            "deductible",
            "refund",
            "invoice",
            "subtotal",
            "revenue",
            "discount",
            "principal",
            "interest",
            "income",
            "commission",
            "vat",
            "loan",
            "surcharge",
            "dollars",
            "cents",
            "euros",
            "usd",
            "eur",
            "gbp",
            "amounts",
            "prices",
            "fees",
            "taxes",
            "payments");

    /** They mean money where the value is a BigDecimal. */
    private static final Set<String> PERHAPS =
            Set.of("total", "sum", "net", "gross", "cost", "costs", "charge", "balance", "value", "limit", "due");

    /** With one of these in its name a value is a plain number. */
    private static final Set<String> NUMBERS = Set.of(
            "rate",
            "rates",
            "ratio",
            "percent",
            "percentage",
            "pct",
            "factor",
            "fraction",
            "share",
            "score",
            "weight",
            "index",
            "count",
            "number",
            "probability",
            "multiplier",
            "tolerance",
            "days",
            "months",
            "years",
            "quantity");

    private MoneyNames() {}

    static boolean isMoney(String name) {
        return has(name, MONEY);
    }

    /** For a value that is a BigDecimal, and so hardly something measured. */
    static boolean isMoneyIfDecimal(String name) {
        return has(name, MONEY) || has(name, PERHAPS);
    }

    private static boolean has(String name, Set<String> any) {
        List<String> words = words(name);
        return words.stream().anyMatch(any::contains) && words.stream().noneMatch(NUMBERS::contains);
    }

    private static List<String> words(String name) {
        String spaced = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replace('_', ' ');
        return Arrays.asList(spaced.toLowerCase(Locale.ROOT).split(" "));
    }
}
