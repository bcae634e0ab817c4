package dev.setstone.examples.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.examples.invoices.Clerk.Pointer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssistedReaderTest {

    /** The number of the contract and the flight are there, but the rules are not sure; the gross amount has a label that they do not know. */
    private static final String TEXT = """
            Example Group Advertiser  Lee Sample for Judge(135000)
            Agency  Lee Sample(20224)  Inv Date  2/29/2020
            Contract  4242000
            Special Handling  None  Period  2/1/2020 - 2/29/2020
            To be invoiced  $1,250.00
            Please book no amount  but the right one
            """;

    private final Readers readers = new Readers();
    private final Document document = Document.ofText(TEXT);
    private final Invoice byRules = readers.byRules(Kind.ADVERTISING).read(document);

    @Test
    void whatTheRulesAreSureOfIsNotAsked() {
        Script clerk = new Script();

        read(clerk);

        assertThat(clerk.fields)
                .isNotEmpty()
                .isEqualTo(byRules.open().stream().sorted().toList())
                .doesNotContain(Field.ADVERTISER);
    }

    @Test
    void onlyWantedFieldsAreAsked() {
        Script clerk = new Script();

        readers.assisted(Kind.ADVERTISING, clerk, EnumSet.of(Field.GROSS)).read(document);

        assertThat(clerk.fields).containsExactly(Field.GROSS);
    }

    @Test
    void theValueIsReadWhereTheClerkPoints() {
        int cell = cell("$1,250.00");

        Invoice invoice = read(new Script(new Pointer(Field.GROSS, cell - 1, cell)));

        assertThat(byRules.value(Field.GROSS)).isEmpty();
        assertThat(invoice.value(Field.GROSS)).contains("$1,250.00");
        assertThat(invoice.value(Field.CONTRACT)).isEqualTo(byRules.value(Field.CONTRACT));
    }

    @Test
    void whatTheClerkSaysIsNotThereIsNot() {
        assertThat(byRules.value(Field.FLIGHT_FROM)).contains("2/1/2020");
        assertThat(read(new Script(new Pointer(Field.FLIGHT_FROM, -1, -1))).value(Field.FLIGHT_FROM))
                .isEmpty();
    }

    @Test
    void aPointerThatLeadsNowhereChangesNothing() {
        int words = cell("but the right one");
        int all = document.cells().size();

        for (Pointer pointer : List.of(
                new Pointer(Field.GROSS, words, words),
                new Pointer(Field.GROSS, all, all),
                new Pointer(Field.GROSS, 3, 2),
                new Pointer(Field.GROSS, -7, 0),
                new Pointer(Field.GROSS, 0, Integer.MAX_VALUE),
                new Pointer(Field.TOTAL, 0, 0),
                new Pointer(Field.ADVERTISER, words, words))) {
            assertThat(read(new Script(pointer))).as("%s", pointer).isEqualTo(byRules);
        }
    }

    @Test
    void theFirstAnswerOfAFieldCounts() {
        int cell = cell("$1,250.00");

        Invoice invoice = read(new Script(new Pointer(Field.GROSS, cell, cell), new Pointer(Field.GROSS, -1, -1)));

        assertThat(invoice.value(Field.GROSS)).contains("$1,250.00");
    }

    @Test
    void everyCellHasItsNumber() {
        Script clerk = new Script();

        read(clerk);

        assertThat(clerk.rows)
                .startsWith("[0] Example Group Advertiser  [1] Lee Sample for Judge(135000)")
                .anyMatch(row -> row.endsWith("[" + cell("$1,250.00") + "] $1,250.00"));
    }

    @Test
    void ofALongDocumentTheEndsAreShownWithTheNumbersTheyHave() {
        String text = TEXT + "spot  $10.00\n".repeat(1_000) + "Grand sum  $9,999.00\n";
        Script clerk = new Script();

        readers.assisted(Kind.ADVERTISING, clerk, Kind.ADVERTISING.fields()).read(Document.ofText(text));

        int last = Document.ofText(text).cells().size() - 1;
        assertThat(clerk.rows).hasSizeBetween(170, 190);
        assertThat(clerk.rows.get(0)).startsWith("[0] Example Group Advertiser");
        assertThat(clerk.rows.get(clerk.rows.size() - 1)).endsWith("[" + last + "] $9,999.00");
    }

    private Invoice read(Clerk clerk) {
        return readers.assisted(Kind.ADVERTISING, clerk, Kind.ADVERTISING.fields())
                .read(document);
    }

    private int cell(String text) {
        return document.cells().indexOf(text);
    }

    /** A clerk that always points at the same places, and remembers what it was asked. */
    private static final class Script implements Clerk {

        private final List<Pointer> answer;
        private final List<String> rows = new ArrayList<>();
        private final List<Field> fields = new ArrayList<>();

        private Script(Pointer... answer) {
            this.answer = List.of(answer);
        }

        @Override
        public List<Pointer> receipt(List<String> texts, List<Field> open) {
            return advertising(texts, open);
        }

        @Override
        public List<Pointer> advertising(List<String> texts, List<Field> open) {
            rows.addAll(texts);
            fields.addAll(open);
            return answer;
        }
    }
}
