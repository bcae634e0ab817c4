package dev.setstone.examples.invoices;

import dev.setstone.bounded.BoundedCalls;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints what documents say: as the rules read them, and where these leave something open, with what a clerk points at. The clerk's answers
 * come from a cassette; requests that it has no answer to are laid out as files.
 */
public final class ReadInvoices {

    private static final String USAGE =
            "usage: ReadInvoices [receipt|advertising <.txt file or folder of them>] [--handoff <folder>]";

    private static final Path CASSETTES = Path.of("examples/invoices/src/main/cassettes");

    private final Readers readers = new Readers();
    private final Clerk clerk;
    private final PrintStream out;

    ReadInvoices(Clerk clerk, PrintStream out) {
        this.clerk = clerk;
        this.out = out;
    }

    /** Reads the documents of a place, or without arguments two samples. */
    public static void main(String[] arguments) throws IOException {
        List<String> words = Arrays.asList(arguments);
        int option = words.indexOf("--handoff");
        if (option >= 0 && option != words.size() - 2) {
            throw new IllegalArgumentException(USAGE);
        }
        Path handoff = Path.of(option < 0 ? "examples/invoices/target/handoff" : words.get(option + 1));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (BoundedCalls calls = BoundedCalls.handoff(CASSETTES, handoff).build()) {
            ReadInvoices program = new ReadInvoices(calls.port(Clerk.class), out);
            program.run(option < 0 ? words : words.subList(0, option));
            out.println("calls: " + calls.use().outcomes() + "; requests without a reply are in " + handoff);
        }
    }

    void run(List<String> words) throws IOException {
        if (words.isEmpty()) {
            show("receipt.txt", Kind.RECEIPT, sample("receipt.txt"));
            show("advertising.txt", Kind.ADVERTISING, sample("advertising.txt"));
            return;
        }
        if (words.size() != 2) {
            throw new IllegalArgumentException(USAGE);
        }
        Kind kind = Kind.valueOf(words.get(0).toUpperCase(Locale.ROOT));
        for (Path file : files(Path.of(words.get(1)))) {
            show(file.getFileName().toString(), kind, Files.readString(file, StandardCharsets.UTF_8));
        }
    }

    private void show(String name, Kind kind, String text) {
        Document document = Document.ofText(text);
        Invoice byRules = readers.byRules(kind).read(document);
        Invoice assisted = readers.assisted(kind, clerk, kind.fields()).read(document);
        out.println(name);
        for (Field field : kind.fields()) {
            String value = byRules.value(field).orElse("-");
            String better = assisted.value(field).orElse("-");
            out.printf(
                    Locale.ROOT,
                    "  %-11s %s%s%s%n",
                    field,
                    value,
                    byRules.open().contains(field) ? "   (the rules are not sure)" : "",
                    better.equals(value) ? "" : "   the clerk: " + better);
        }
        byRules.items()
                .forEach(item -> out.printf(
                        Locale.ROOT,
                        "  item        %s x %s = %s%n",
                        item.quantity(),
                        item.description(),
                        item.amount()));
    }

    private static List<Path> files(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static String sample(String name) throws IOException {
        try (var stream = ReadInvoices.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("the sample " + name + " is missing from the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
