package dev.setstone.benchmarks.documents;

import dev.setstone.benchmarks.Arguments;
import dev.setstone.benchmarks.Evaluation;
import dev.setstone.benchmarks.Results;
import dev.setstone.examples.invoices.InvoiceReader;
import dev.setstone.examples.invoices.Readers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How much of invoices and receipts the example {@code invoices} reads rightly, and how often it needs a model for that. */
public final class DocumentEvaluation implements Evaluation {

    private static final int ASSISTED = 30;

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public String options() {
        return "--data <folder of JSONL files> [--recordings <folder of cassettes>] [--open <folder for requests, and their replies>]";
    }

    @Override
    public Results run(Arguments arguments) throws IOException {
        Path data = arguments.path("data");
        Path cassettes = Path.of(arguments.text("recordings").orElse("benchmarks/recordings/documents"));
        Path open = Path.of(arguments.text("open").orElse("benchmarks/target/documents/open"));
        Readers readers = new Readers();
        List<Measured> measured = new ArrayList<>();
        for (DocumentSet set : DocumentSet.ALL) {
            measured.add(measure(readers, set, new DocumentData().read(data, set), cassettes, open));
        }
        return new DocumentResults(measured).results();
    }

    private static Measured measure(
            Readers readers, DocumentSet set, List<Labelled> documents, Path cassettes, Path open) {
        InvoiceReader byRules = readers.byRules(set.kind());
        Readings readings = new Readings(
                documents.stream()
                        .map(each -> new Reading(each, byRules.read(each.document())))
                        .toList(),
                set.fields());
        Latency latency = Latency.of(byRules, documents);
        return new Measured(
                set, readings, latency, Assistance.of(readers, set, sample(set, documents), cassettes, open));
    }

    private static List<Labelled> sample(DocumentSet set, List<Labelled> documents) {
        List<Labelled> unseen = documents.stream().filter(each -> !each.seen()).toList();
        Set<String> ids = Set.copyOf(
                Split.sample(set.name(), unseen.stream().map(Labelled::id).toList(), ASSISTED));
        return unseen.stream().filter(each -> ids.contains(each.id())).toList();
    }
}
