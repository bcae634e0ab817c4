package dev.setstone.bounded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnswerLawsTest {

    @Provide
    Arbitrary<Receipt> receipts() {
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                .ofScale(2);
        Arbitrary<LocalDate> dates =
                Arbitraries.longs().between(-700_000, 2_900_000).map(LocalDate::ofEpochDay);
        Arbitrary<List<Receipt.Line>> lines = Combinators.combine(Arbitraries.strings(), amounts)
                .as(Receipt.Line::new)
                .list()
                .ofMaxSize(4);
        return Combinators.combine(
                        Arbitraries.strings().optional(),
                        dates.optional(),
                        amounts,
                        Arbitraries.of(Receipt.Currency.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.integers(),
                        lines)
                .as(Receipt::new);
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadAgain(@ForAll("receipts") Receipt receipt) {
        String json =
                Data.list(List.of(receipt), AnswerLawsTest::data).node().get(0).toString();

        assertThat(ClerkBounded.receipt(Answer.parse(json))).isEqualTo(receipt);
    }

    @Property(tries = 200)
    void aChangedShapeIsReadAsSomethingOrRefusedButNeverBreaks(
            @ForAll("receipts") Receipt receipt, @ForAll int place, @ForAll int change) {
        List<JsonNode> all = mutations(data(receipt).node());
        JsonNode changed = all.get(Math.floorMod(place * 31 + change, all.size()));
        Receipt read;
        try {
            read = ClerkBounded.receipt(new Answer(changed, "$"));
        } catch (AnswerException refused) {
            assertThat(refused.path()).startsWith("$");
            return;
        }

        assertThat(read).isNotNull();
        assertThat(data(read).node().toString()).isEqualTo(changed.toString());
    }

    private static Data data(Receipt receipt) {
        return Data.object()
                .with("vendor", Data.optional(receipt.vendor(), Data::text))
                .with("date", Data.optional(receipt.date().map(LocalDate::toString), Data::text))
                .with("total", Data.decimal(receipt.total()))
                .with("currency", Data.text(receipt.currency().name()))
                .with("paid", Data.bool(receipt.paid()))
                .with("pages", Data.integer(receipt.pages()))
                .with(
                        "lines",
                        Data.list(
                                receipt.lines(),
                                line -> Data.object()
                                        .with("item", Data.text(line.item()))
                                        .with("amount", Data.decimal(line.amount()))));
    }

    /** Every tree that differs in one place: replaced by a value of another type, left out, or doubled under another name. */
    private static List<JsonNode> mutations(JsonNode node) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        List<JsonNode> all = new ArrayList<>(List.of(
                NullNode.instance,
                IntNode.valueOf(7),
                TextNode.valueOf("other"),
                nodes.booleanNode(true),
                nodes.arrayNode(),
                nodes.objectNode(),
                nodes.arrayNode().add(node)));
        if (node instanceof ObjectNode object) {
            all.add(object.deepCopy().put("unknown", 1));
            object.fieldNames().forEachRemaining(name -> {
                all.add(object.deepCopy().without(name));
                mutations(object.get(name))
                        .forEach(child -> all.add(object.deepCopy().set(name, child)));
            });
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                mutations(list.get(i)).forEach(child -> {
                    ArrayNode copy = list.deepCopy();
                    copy.set(index, child);
                    all.add(copy);
                });
            }
        }
        return all;
    }

    @Property(tries = 200)
    void noTextIsReadAsAnythingButAReceiptOrAFailure(@ForAll String text) {
        Optional<Receipt> read;
        try {
            read = Optional.of(ClerkBounded.receipt(Answer.parse(text)));
        } catch (AnswerException refused) {
            read = Optional.empty();
        }

        assertThat(read).isEmpty();
    }
}
