package dev.setstone.examples.receipts;

import dev.setstone.examples.receipts.Receipts.Receipt;
import dev.setstone.runtime.Workflows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the receipts of a folder of {@code .txt} files or of a JSONL file. Where the file has labels, it prints how much was right,
 * otherwise what was read. The rows that the author of the spec has looked at can be told apart: {@code --seen 40} for the first 40.
 */
public final class ReadReceipts {

    private static final String USAGE = "usage: ReadReceipts <folder or .jsonl file> [--seen <number of rows>]";

    private ReadReceipts() {}

    /** Prints the readings, or their accuracy; without arguments, the reading of a built-in sample. */
    public static void main(String[] arguments) throws IOException {
        Receipts workflow = Workflows.load(Receipts.class);
        if (arguments.length == 0) {
            print("sample", workflow.read(sample()));
            return;
        }
        if (arguments.length != 1 && !(arguments.length == 3 && arguments[1].equals("--seen"))) {
            throw new IllegalArgumentException(USAGE);
        }
        List<LabelledReceipt> receipts = new ReceiptFiles().read(Path.of(arguments[0]));
        int seen = arguments.length == 3 ? Math.min(Integer.parseInt(arguments[2]), receipts.size()) : 0;
        if (receipts.stream().allMatch(receipt -> receipt.fields().isEmpty())) {
            receipts.forEach(receipt -> print(receipt.id(), workflow.read(receipt.text())));
            return;
        }
        if (seen > 0) {
            report("seen while the spec was written", workflow, receipts.subList(0, seen));
        }
        report(seen > 0 ? "unseen" : "all", workflow, receipts.subList(seen, receipts.size()));
    }

    private static void report(String title, Receipts workflow, List<LabelledReceipt> receipts) {
        Scoring scoring = new Scoring();
        receipts.forEach(receipt -> scoring.add(receipt, workflow.read(receipt.text())));
        System.out.println(title + ": " + receipts.size() + " receipts");
        scoring.scores().forEach((name, score) -> System.out.printf("  %-17s %s%n", name, score.text()));
    }

    private static void print(String id, Receipt receipt) {
        System.out.println(id);
        System.out.println("  company  " + receipt.company());
        System.out.println("  date     " + receipt.date());
        System.out.println("  address  " + receipt.address());
        System.out.println("  total    " + receipt.total().map(Object::toString).orElse("-"));
        receipt.items()
                .forEach(item -> System.out.println(
                        "  item     " + item.quantity() + " x " + item.description() + " = " + item.amount()));
    }

    private static String sample() throws IOException {
        try (var stream = ReadReceipts.class.getResourceAsStream("sample.txt")) {
            if (stream == null) {
                throw new IOException("the sample is missing from the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
