package dev.setstone.benchmarks.injection;

import dev.setstone.benchmarks.Arguments;
import dev.setstone.benchmarks.Evaluation;
import dev.setstone.benchmarks.Results;
import dev.setstone.benchmarks.Sha256;
import dev.setstone.screening.injection.FeatureExtractor;
import dev.setstone.screening.injection.Model;
import dev.setstone.screening.injection.Votes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Trains the model that ships, on the training part alone, and writes it where the detector reads it. */
public final class TrainInjection implements Evaluation {

    private static final Path RESOURCES = Path.of("screening/src/main/resources/dev/setstone/screening/injection");

    private static final Regression.Settings SETTINGS = new Regression.Settings(100, 30, 10, 2);

    private static final List<String> GUARDED = List.of("hard-negative", "business-spec");

    private static final List<String> OWN_RULES = List.of("own-rules");

    /** Of the hard negatives, and of the business specs, in cross-validation: half of the target of 3 % for either. */
    private static final double MOST_FALSE_ALARMS = 0.015;

    /** Of the rules of the project's own writing, which are like none of the data and are judged here by a model with fewer of them. */
    private static final double MOST_OF_OWN_RULES = 0.04;

    /** Of hard negatives and of business specs, by a sentence alone, on which no second opinion is heard. */
    private static final double MOST_BY_SENTENCE = 0.002;

    /** The same at {@link #SURE}, from where on a spec is refused; the rules of the project's own writing are guarded there too. */
    private static final double MOST_REFUSED = 0.005;

    private static final double SURE = 0.8;

    @Override
    public String name() {
        return "train-injection";
    }

    @Override
    public String options() {
        return "--data <folder>";
    }

    @Override
    public Results run(Arguments arguments) throws IOException {
        InjectionData data = InjectionData.read(arguments.path("data"));
        Split split = Split.of(data.rows());
        List<Row> own = InjectionData.own();
        List<CrossValidation.Scored> scored = CrossValidation.run(Folds.byText(split, own), SETTINGS);
        List<CrossValidation.Validated> validated = CrossValidation.validated(scored);
        Votes votes = Ballot.votes(scored);
        CrossValidation.Thresholds thresholds = new CrossValidation.Thresholds(
                Math.max(
                        CrossValidation.threshold(
                                validated, GUARDED, MOST_FALSE_ALARMS, CrossValidation.Validated::together),
                        CrossValidation.threshold(
                                validated, OWN_RULES, MOST_OF_OWN_RULES, CrossValidation.Validated::together)),
                CrossValidation.threshold(validated, GUARDED, MOST_BY_SENTENCE, CrossValidation.Validated::sentence));
        double sure = sure(validated, thresholds);
        List<Row> rows = new ArrayList<>(split.rows(Split.Part.TRAINING));
        rows.addAll(own);
        byte[] model = new Trainer(SETTINGS)
                .train(Augmentation.of(rows))
                .with(
                        votes,
                        new Model.Thresholds(
                                (float) thresholds.together(),
                                (float) thresholds.sentence(),
                                (float) (StrictMath.log(SURE / (1 - SURE)) / sure),
                                new FeatureExtractor().cues()))
                .bytes();
        Files.write(RESOURCES.resolve("model.bin"), model);
        Files.writeString(RESOURCES.resolve("model.txt"), note(data, model, rows, own.size()), StandardCharsets.UTF_8);
        List<CrossValidation.Validated> bySource = CrossValidation.run(Folds.bySource(split, own), SETTINGS).stream()
                .filter(one -> !one.disguised())
                .map(one -> one.by(votes))
                .toList();
        return new TrainingResults(validated, bySource, thresholds, sure, SETTINGS).results(rows.size());
    }

    /** By how much a text must be above a threshold for the score {@link #SURE}. */
    private static double sure(List<CrossValidation.Validated> validated, CrossValidation.Thresholds thresholds) {
        List<String> kinds = new ArrayList<>(GUARDED);
        kinds.addAll(OWN_RULES);
        return CrossValidation.threshold(validated, kinds, MOST_REFUSED, thresholds::above);
    }

    private static String note(InjectionData data, byte[] model, List<Row> rows, int own) {
        StringBuilder note = new StringBuilder("# What model.bin was made of, written with it by train-injection.\n");
        note.append("sha256 ").append(Sha256.of(model)).append('\n');
        note.append("bytes ").append(model.length).append('\n');
        note.append("data-sha256 ").append(data.sha256()).append('\n');
        note.append("library de.bwaldvogel:liblinear (BSD-3-Clause), for training only\n");
        note.append("rows ")
                .append(rows.size())
                .append(", ")
                .append(own)
                .append(" of them of the project's own writing\n");
        Map<String, Integer> sources = new TreeMap<>();
        rows.forEach(row -> sources.merge(row.source() + " | " + row.license(), 1, Integer::sum));
        sources.forEach((source, count) -> note.append("source ")
                .append(source)
                .append(" | ")
                .append(count)
                .append(" rows\n"));
        return note.toString();
    }
}
