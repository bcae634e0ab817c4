package dev.setstone.benchmarks.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.benchmarks.Arguments;
import dev.setstone.benchmarks.Results;
import dev.setstone.examples.invoices.Field;
import dev.setstone.examples.invoices.Invoice;
import dev.setstone.examples.invoices.Kind;
import dev.setstone.examples.invoices.LineItem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class DocumentEvaluationTest {

    private static final DocumentSet SPACED = new DocumentSet("own", Kind.ADVERTISING, List.of(), true);
    private static final DocumentSet UNSPACED = new DocumentSet("own", Kind.ADVERTISING, List.of(), false);

    @TempDir
    Path folder;

    private static Reading reading(DocumentSet set, Map<Field, String> labels, Map<Field, String> read) {
        return reading(set, labels, read, List.of(), List.of());
    }

    private static Reading reading(
            DocumentSet set,
            Map<Field, String> labels,
            Map<Field, String> read,
            List<LineItem> items,
            List<LineItem> readItems) {
        return new Reading(
                new Labelled(set, "1", false, "", labels, Set.of(), items, true),
                new Invoice(read, readItems, Set.of()));
    }

    @Test
    void exactIsEveryCharacterAndNormalisedIsLettersAndDigits() {
        Reading reading = reading(
                SPACED,
                Map.of(Field.NAME, "Green Leaf Sdn. Bhd.", Field.TOTAL, "$8.20", Field.DATE, "03/11/2017"),
                Map.of(Field.NAME, "GREEN LEAF SDN BHD", Field.TOTAL, "$8.20", Field.DATE, "03/11/2018"));

        assertThat(reading.exact(Field.NAME)).isFalse();
        assertThat(reading.normalised(Field.NAME)).isTrue();
        assertThat(reading.exact(Field.TOTAL)).isTrue();
        assertThat(reading.normalised(Field.DATE)).isFalse();
    }

    @Test
    void whiteSpaceIsNoDifferenceWhereTheTextsHaveNone() {
        Map<Field, String> label = Map.of(Field.NAME, "CORNER DELI");
        Map<Field, String> read = Map.of(Field.NAME, "CORNERDELI");

        assertThat(reading(UNSPACED, label, read).exact(Field.NAME)).isTrue();
        assertThat(reading(SPACED, label, read).exact(Field.NAME)).isFalse();
    }

    @Test
    void aFieldWithoutALabelCountsOnlyAsInvented() {
        Readings readings = new Readings(
                List.of(reading(SPACED, Map.of(), Map.of(Field.TIPS, "1.00")), reading(SPACED, Map.of(), Map.of())),
                List.of(Field.TIPS));

        assertThat(readings.normalised().total()).isZero();
        assertThat(readings.invented().hits()).isEqualTo(1);
        assertThat(readings.invented().total()).isEqualTo(2);
    }

    @Test
    void everyLabelledItemCountsOnce() {
        LineItem tea = new LineItem("Tea", "1", "2.00");
        LineItem bun = new LineItem("Bun", "2", "3.00");
        Reading reading = reading(
                SPACED, Map.of(), Map.of(), List.of(tea, bun), List.of(tea, tea, new LineItem("BUN", "", "3.00")));

        assertThat(ItemScore.withoutQuantities(List.of(reading))).isEqualTo(new ItemScore(2, 3, 2));
        assertThat(ItemScore.whole(List.of(reading))).isEqualTo(new ItemScore(1, 3, 2));
        assertThat(ItemScore.withoutQuantities(List.of(reading)).f1()).isEqualTo("80.0 %");
    }

    @Test
    void seenAndUnseenDocumentsAreCountedApartAndOpenFieldsAreLaidOut() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            rows.append("""
                    {"id":"own-%02d","text":"Inv #  14570%1$02d\\nAdvertiser:  Ann Example for Mayor  (  33138)\\nTotal Cost:  $355.00",\
                    "fields":{"contract_num":"14570%1$02d","advertiser":"Ann Example for Mayor","gross_amount":"355.00","flight_from":null},\
                    "value_in_text":{"contract_num":true,"advertiser":true,"gross_amount":false}}
                    """.formatted(i));
        }
        for (DocumentSet set : DocumentSet.ALL) {
            Files.writeString(
                    folder.resolve(set.name() + ".jsonl"), set.name().equals("deepform_adbuy") ? rows.toString() : "");
        }
        long seen = IntStream.range(0, 40)
                .filter(i -> Split.seen("deepform_adbuy", "own-%02d".formatted(i), i))
                .count();

        Results results = new DocumentEvaluation()
                .run(Arguments.of(List.of(
                        "--data", folder.toString(),
                        "--recordings", folder.resolve("cassettes").toString(),
                        "--open", folder.resolve("open").toString())));

        long fields = 3 * (40 - seen);
        assertThat(figure(results, "deepform-adbuy-exact")).startsWith(fields * 2 / 3 + "/" + fields + " = ");
        assertThat(figure(results, "deepform-adbuy-normalised")).startsWith(fields + "/" + fields + " = 100.0 %");
        assertThat(figure(results, "deepform-adbuy-code-factory")).contains("calls unanswered 30");
        try (Stream<Path> open = Files.list(folder.resolve("open"))) {
            assertThat(open)
                    .hasSize(30)
                    .allSatisfy(file -> assertThat(file.toString()).endsWith(".request.md"));
        }
    }

    private static String figure(Results results, String name) {
        return results.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
