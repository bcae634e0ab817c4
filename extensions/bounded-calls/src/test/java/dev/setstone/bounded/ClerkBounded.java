package dev.setstone.bounded;

import java.time.Duration;

/** What is generated for {@link Clerk}: no reflection, no state, no decision of its own. */
final class ClerkBounded implements Clerk {

    private static final Schema LINE = Schema.object()
            .with("item", Schema.text())
            .with("amount", Schema.number())
            .build();

    static final Schema RECEIPT = Schema.object()
            .with("vendor", Schema.optional(Schema.text()))
            .with("date", Schema.optional(Schema.date()))
            .with("total", Schema.number())
            .with("currency", Schema.choice(Receipt.Currency.values()))
            .with("paid", Schema.bool())
            .with("pages", Schema.integer())
            .with("lines", Schema.list(LINE))
            .build();

    private static final Call<Receipt> READ = new Call<>(
            "dev.setstone.bounded.Clerk",
            "read",
            "Read the receipt.",
            RECEIPT,
            ClerkBounded::receipt,
            new Limits(4_000, 1_000, Duration.parse("PT20S"), 0, 5, Duration.parse("PT30S"), 0));

    private static final Call<Kind> KIND = new Call<>(
            "dev.setstone.bounded.Clerk",
            "kind",
            "What kind of expense is it?",
            Schema.choice(Kind.values()),
            ClerkBounded::kindValue,
            new Limits(4_000, 1_000, Duration.parse("PT20S"), 0, 5, Duration.parse("PT30S"), 10));

    private static final Kind KIND_FALLBACK = kindValue(Answer.parse("\"OTHER\""));

    private static final Call<String> LETTER = new Call<>(
            "dev.setstone.bounded.Clerk",
            "letter",
            "Write a letter to the person.",
            Schema.text(),
            Answer::text,
            new Limits(4_000, 1_000, Duration.parse("PT20S"), 0, 5, Duration.parse("PT30S"), 0));

    private final BoundedCalls calls;

    ClerkBounded(BoundedCalls calls) {
        this.calls = calls;
    }

    @Override
    public Receipt read(String text) {
        return calls.call(READ, Data.object().with("text", Data.text(text)), failure -> byRules(text));
    }

    @Override
    public Kind kind(String description, int amount) {
        return calls.call(
                KIND,
                Data.object().with("description", Data.text(description)).with("amount", Data.integer(amount)),
                failure -> KIND_FALLBACK);
    }

    @Override
    public String letter(Person person) {
        return calls.call(LETTER, Data.object().with("person", data(person)), Fallback.failing("NO_LETTER"));
    }

    static Receipt receipt(Answer answer) {
        Answer.Fields fields = answer.fields("vendor", "date", "total", "currency", "paid", "pages", "lines");
        return new Receipt(
                fields.at("vendor").optional(Answer::text),
                fields.at("date").optional(Answer::date),
                fields.at("total").decimal(),
                fields.at("currency").choice(Receipt.Currency.values()),
                fields.at("paid").bool(),
                fields.at("pages").integer(),
                fields.at("lines").list(ClerkBounded::line));
    }

    private static Receipt.Line line(Answer answer) {
        Answer.Fields fields = answer.fields("item", "amount");
        return new Receipt.Line(fields.at("item").text(), fields.at("amount").decimal());
    }

    private static Kind kindValue(Answer answer) {
        return answer.choice(Kind.values());
    }

    private static Data data(Person person) {
        return Data.object()
                .with("name", Data.text(person.name()))
                .with("socialSecurityNumber", Data.text(person.socialSecurityNumber()))
                .with("note", Data.text(person.note()));
    }
}
