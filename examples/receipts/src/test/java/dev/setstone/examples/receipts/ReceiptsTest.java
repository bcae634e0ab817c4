package dev.setstone.examples.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.runtime.Workflows;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptsTest {

    private static final String TEXT = """
            GREEN LEAF MINI MARKET SDN BHD
            (998877-A)
            NO. 21, JALAN KENANGA 2/1,
            SEKSYEN 5, 40000 SHAH ALAM,
            SELANGOR.
            TEL : 03-55219876
            TAX INVOICE
            DATE : 14/02/2018 6:05:11 PM
            ITEM  QTY  PRICE  AMOUNT
            BROWN RICE 5KG  1  21.90  21.90
            SUB TOTAL  21.90
            TOTAL  RM 21.90
            CASH  50.00
            CHANGE  28.10
            """;

    private final Receipts workflow = Workflows.load(Receipts.class);

    @Test
    void readsAReceiptThatNoPromptHasShown() {
        Receipts.Receipt receipt = workflow.read(TEXT);

        assertThat(receipt.company()).isEqualTo("GREEN LEAF MINI MARKET SDN BHD");
        assertThat(receipt.date()).isEqualTo("14/02/2018");
        assertThat(receipt.address()).isEqualTo("NO. 21, JALAN KENANGA 2/1, SEKSYEN 5, 40000 SHAH ALAM, SELANGOR.");
        assertThat(receipt.total()).contains(new BigDecimal("21.90"));
    }

    @Test
    void scoresWithoutRegardToCaseSpaceAndPunctuation() {
        Scoring scoring = new Scoring();
        LabelledReceipt right = new LabelledReceipt(
                "1", TEXT, Map.of("company", "Green Leaf Mini-Market Sdn. Bhd.", "total", "$21.90"), List.of());
        LabelledReceipt wrong = new LabelledReceipt("2", TEXT, Map.of("company", "GREEN LEAF"), List.of());

        scoring.add(right, workflow.read(TEXT));
        scoring.add(wrong, workflow.read(TEXT));

        assertThat(scoring.scores()).containsEntry("company", new Score(1, 2)).containsEntry("total", new Score(1, 1));
    }

    @Test
    void readsAFolderAndAFileOfLines(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("b.txt"), TEXT, StandardCharsets.UTF_8);
        Path lines = folder.resolve("rows.jsonl");
        Files.writeString(
                lines, "{\"id\": \"x\", \"text\": \"A\", \"fields\": {\"date\": \"1/2/2018\", \"total\": null}}\n");

        assertThat(new ReceiptFiles().read(folder))
                .extracting(LabelledReceipt::id)
                .containsExactly("b.txt");
        assertThat(new ReceiptFiles().read(lines))
                .containsExactly(new LabelledReceipt("x", "A", Map.of("date", "1/2/2018"), List.of()));
    }
}
