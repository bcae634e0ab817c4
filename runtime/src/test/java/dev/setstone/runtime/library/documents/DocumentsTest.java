package dev.setstone.runtime.library.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.setstone.runtime.library.parsing.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final List<String> RECEIPT = List.of(
            "CORNER SHOP LTD",
            "Invoice No.: 4711-A   Date: 25/12/2018",
            "2 x Tea green 3.50 7.00",
            "Sugar  1.20 T",
            "Milk 3 @ 0.90 2.70",
            "SUBTOTAL  10.90",
            "Total (RM):   10.90",
            "Sold to",
            "Ann Lee");

    private static Optional<BigDecimal> number(String digits) {
        return Optional.of(new BigDecimal(digits));
    }

    @Property
    void cellsThatAreJoinedByTwoSpacesComeApartAgain(
            @ForAll @Size(max = 10) List<@AlphaChars @StringLength(min = 1, max = 8) String> cells) {
        assertThat(TextLines.cells(String.join("  ", cells))).isEqualTo(cells);
        assertThat(TextLines.cells(String.join("\t", cells))).isEqualTo(cells);
    }

    @Property
    void rowsDoNotDependOnTheOrderOfBoxes(
            @ForAll @IntRange(min = 1, max = 6) int rows,
            @ForAll @IntRange(min = 1, max = 4) int columns,
            @ForAll long seed) {
        List<Box> boxes = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int top = 40 * row + column % 2 * 5;
                boxes.add(new Box("r" + row + "c" + column, 100 * column, top, 100 * column + 60, top + 20));
            }
        }
        List<String> expected = TextLines.rowTexts(boxes);
        assertThat(expected).hasSize(rows);
        Collections.shuffle(boxes, new Random(seed));
        assertThat(TextLines.rowTexts(boxes)).isEqualTo(expected);
        assertThat(TextLines.rows(boxes).get(0)).hasSize(columns);
    }

    @Property
    void anAmountAtTheEndIsFoundAfterAnyWords(
            @ForAll @NotEmpty List<@AlphaChars @StringLength(min = 4, max = 8) String> words,
            @ForAll @IntRange(min = 1, max = 10_000_000) int cents) {
        String line =
                String.join(" ", words.subList(0, Math.min(20, words.size()))) + " " + BigDecimal.valueOf(cents, 2);
        assertThat(LineAmounts.atEnd(line, '.')).map(Amount::value).contains(BigDecimal.valueOf(cents, 2));
    }

    @Property
    void noTextMakesAReaderFail(@ForAll @StringLength(max = 300) String any) {
        assertThat(Labels.pairs(any)).isNotNull();
        assertThat(ItemLines.readAll(TextLines.lines(any), '.')).isNotNull();
        assertThat(TextLines.joinWrapped(TextLines.lines(any)).size())
                .isLessThanOrEqualTo(TextLines.lines(any).size());
        assertThat(LineAmounts.all(any, ',')).isNotNull();
    }

    @Test
    void labelsAreFoundWithWhateverMarks() {
        assertThat(Labels.value(RECEIPT, "invoice no")).contains("4711-A");
        assertThat(Labels.value(RECEIPT, "Date")).contains("25/12/2018");
        assertThat(Labels.value(RECEIPT, "sold to")).contains("Ann Lee");
        assertThat(Labels.lineAfter(RECEIPT, "subtotal")).contains("Total (RM):   10.90");
        assertThat(Labels.has("SUBTOTAL 5", "total")).isFalse();
        assertThat(Labels.value(RECEIPT, "due")).isEmpty();
        assertThat(Labels.pairs("Station:  WXYZ  Dates: May1 - May9  at 12:30  Rev 0"))
                .containsExactly(new KeyValue("Station", "WXYZ"), new KeyValue("Dates", "May1 - May9"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.has("a", "::"))
                .withMessageContaining("\"::\"");
    }

    @Test
    void amountsAreReadFromLines() {
        assertThat(LineAmounts.afterLabel(RECEIPT, "total", '.')).isEqualTo(number("10.90"));
        assertThat(LineAmounts.all("Tea 3,50 7,00 EUR", ','))
                .map(Amount::value)
                .containsExactly(new BigDecimal("3.50"), new BigDecimal("7.00"));
        assertThat(LineAmounts.atEnd("Table 12", '.')).isEmpty();
        assertThat(LineAmounts.atEnd("Orders $450", '.')).map(Amount::value).isEqualTo(number("450"));
    }

    @Test
    void itemLinesAreReadWithWhatTheySay() {
        assertThat(ItemLines.read(RECEIPT.get(2), '.'))
                .contains(new ItemLine(number("2"), "Tea green", number("3.50"), new BigDecimal("7.00")));
        assertThat(ItemLines.read(RECEIPT.get(3), '.'))
                .contains(new ItemLine(Optional.empty(), "Sugar", Optional.empty(), new BigDecimal("1.20")));
        assertThat(ItemLines.read(RECEIPT.get(4), '.'))
                .contains(new ItemLine(number("3"), "Milk", number("0.90"), new BigDecimal("2.70")));
        assertThat(ItemLines.read("4x Bier hell 3,00 12,00", ','))
                .contains(new ItemLine(number("4"), "Bier hell", number("3.00"), new BigDecimal("12.00")));
        assertThat(ItemLines.read("Cola 330 1.20 2.40", '.'))
                .contains(new ItemLine(Optional.empty(), "Cola 330", number("1.20"), new BigDecimal("2.40")));
        assertThat(ItemLines.read("10.90", '.')).isEmpty();
        assertThat(ItemLines.read("Thank you", '.')).isEmpty();
    }

    @Test
    void columnsAndWrappedLines() {
        List<Box> row =
                List.of(new Box("2", 0, 0, 10, 10), new Box("green", 50, 0, 90, 10), new Box("tea", 95, 0, 120, 10));
        assertThat(TextLines.columns(row, List.of(0, 40, 200))).containsExactly("2", "green tea", "");
        assertThat(TextLines.joinWrapped(List.of("A long descrip-", "tion, and", "more", "Next")))
                .containsExactly("A long description, and more", "Next");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextLines.columns(row, List.of()))
                .withMessageContaining("from 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemLines.read("a".repeat(2_001), '.'))
                .withMessageContaining("2000");
    }
}
