package dev.setstone.benchmarks.injection;

import dev.setstone.benchmarks.Arguments;
import dev.setstone.benchmarks.Evaluation;
import dev.setstone.benchmarks.Results;
import dev.setstone.screening.injection.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Trains the model that ships, on the training part alone, and writes it where the detector reads it. */
public final class TrainInjection implements Evaluation {

    private static final Path RESOURCES = Path.of("screening/src/main/resources/dev/setstone/screening/injection");

    static final Trainer.Settings SETTINGS = new Trainer.Settings(4, 2, 0.5);

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
        List<Row> training = split.rows(Split.Part.TRAINING);
        Model model = new Trainer(SETTINGS).train(training);
        Files.createDirectories(RESOURCES);
        Files.write(RESOURCES.resolve("model.bin"), model.bytes());
        return new Results("The injection model's training", List.of(), List.of(), List.of());
    }
}
