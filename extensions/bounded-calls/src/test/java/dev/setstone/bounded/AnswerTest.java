package dev.setstone.bounded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AnswerTest {

    sealed interface Payment permits Card, Cash {}

    record Card(String issuer) implements Payment {}

    record Cash(BigDecimal given) implements Payment {}

    private static final Map<String, Function<Answer, Payment>> PAYMENTS = Map.of(
            "Card",
                    answer -> new Card(
                            answer.fields("type", "issuer").at("issuer").text()),
            "Cash",
                    answer ->
                            new Cash(answer.fields("type", "given").at("given").decimal()));

    private static Payment payment(String json) {
        return Answer.parse(json).oneOf("type", PAYMENTS);
    }

    @Test
    void aSealedTypeIsReadByTheNameOfItsCase() {
        assertThat(payment("{\"type\":\"Card\",\"issuer\":\"Visa\"}")).isEqualTo(new Card("Visa"));
        assertThat(payment("{\"type\":\"Cash\",\"given\":20}")).isEqualTo(new Cash(new BigDecimal("20")));
        assertThatThrownBy(() -> payment("{\"type\":\"Cheque\",\"given\":20}"))
                .isInstanceOf(AnswerException.class)
                .hasMessage("$.type: expected one of [Card, Cash], found something else");
        assertThatThrownBy(() -> payment("{\"type\":\"Card\",\"given\":20}")).isInstanceOf(AnswerException.class);
        assertThatThrownBy(() -> payment("[]")).isInstanceOf(AnswerException.class);
    }

    @Test
    void numbersKeepTheirDigits() {
        assertThat(Answer.parse("12.500").decimal()).isEqualTo(new BigDecimal("12.500"));
        assertThat(Answer.parse("12.5").real()).isEqualTo(12.5);
        assertThat(Answer.parse("9223372036854775807").longInteger()).isEqualTo(Long.MAX_VALUE);
        assertThat(Answer.parse("9223372036854775808").bigInteger())
                .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE));
        assertThatThrownBy(() -> Answer.parse("9223372036854775808").longInteger())
                .isInstanceOf(AnswerException.class);
        assertThatThrownBy(() -> Answer.parse("1.0").bigInteger()).isInstanceOf(AnswerException.class);
        assertThatThrownBy(() -> Answer.parse("1e101").decimal()).hasMessageContaining("at most 100 digits");
    }

    @Test
    void otherTypesAreParsedFromTexts() {
        assertThat(Answer.parse("\"13:05\"").<LocalTime>parsed("a time", LocalTime::parse))
                .isEqualTo(LocalTime.of(13, 5));
        assertThat(Answer.parse("\"PT5M\"").<Duration>parsed("a duration", Duration::parse))
                .isEqualTo(Duration.ofMinutes(5));
        assertThatThrownBy(() -> Answer.parse("\"25:00\"").parsed("a time", LocalTime::parse))
                .hasMessage("$: expected a time, found another text");
        assertThat(Answer.parse("null").<String>nullable(Answer::text)).isNull();
        assertThat(Answer.parse("\"x\"").<String>nullable(Answer::text)).isEqualTo("x");
    }

    @Test
    void aMessageNamesThePlaceAndNeverTheValue() {
        String json = "{\"lines\":[{\"amount\":1},{\"amount\":\"secret\"}]}";

        assertThatThrownBy(() -> Answer.parse(json)
                        .fields("lines")
                        .at("lines")
                        .list(line -> line.fields("amount").at("amount").decimal()))
                .isInstanceOfSatisfying(
                        AnswerException.class, wrong -> assertThat(wrong.path()).isEqualTo("$.lines[1].amount"))
                .hasMessage("$.lines[1].amount: expected a number, found a text");
        assertThat(Answer.parse("\"secret\"").toString()).doesNotContain("secret");
    }

    @Test
    void dataIsWrittenAsItWillBeSent() {
        Data data = Data.object()
                .with("text", Data.text("a \"b\""))
                .with("none", Data.optional(Optional.<String>empty(), Data::text))
                .with("nothing", Data.nullable(null, Data::text))
                .with("amount", Data.decimal(new BigDecimal("12.50")))
                .with("list", Data.list(List.of(true, false), Data::bool))
                .with("set", Data.set(Set.of("b", "c", "a"), Data::text))
                .with("map", Data.map(Map.of("k", 1L, "j", 2L), Data::integer));

        assertThat(data.node().toString())
                .isEqualTo("{\"text\":\"a \\\"b\\\"\",\"none\":null,\"nothing\":null,\"amount\":12.50,"
                        + "\"list\":[true,false],\"set\":[\"a\",\"b\",\"c\"],"
                        + "\"map\":[{\"key\":\"j\",\"value\":2},{\"key\":\"k\",\"value\":1}]}");
        assertThat(data.toString()).doesNotContain("12.50");
        assertThatThrownBy(() -> Data.bool(true).with("x", Data.bool(true))).isInstanceOf(IllegalStateException.class);
    }
}
