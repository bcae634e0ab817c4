package dev.setstone.processor;

import dev.setstone.processor.gate.input.InputGate;
import dev.setstone.processor.generation.Generation;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import javax.annotation.processing.ProcessingEnvironment;

/** Opens what the mode of a build asks for, and nothing more: a replay loads no gate, no sandbox and no model. */
final class SourceFactory {

    private final ProcessingEnvironment environment;
    private final Options options;
    private final Reporter reporter;
    private final Tally tally;
    private final Position at;

    SourceFactory(ProcessingEnvironment environment, Options options, Reporter reporter, Tally tally, Position at) {
        this.environment = environment;
        this.options = options;
        this.reporter = reporter;
        this.tally = tally;
        this.at = at;
    }

    /**
     * Opens the source of the mode.
     *
     * @throws ProblemException when the options lack something that the mode needs
     */
    RecordingSource open() throws ProblemException {
        Replay replay = new Replay(tally);
        return switch (options.mode()) {
            case REPLAY -> replay;
            case VERIFY -> verification(replay);
            case RECORD -> authoring(replay);
            case RERECORD -> rerecording(replay);
        };
    }

    private Verification verification(Replay replay) {
        return new Verification(
                replay,
                new Judges(environment, tally),
                screening(),
                examples(),
                assumptions(),
                new Approvals(options.approval()),
                tally);
    }

    /** Opens what takes a person's edit of recorded logic. */
    Adopting adopting() {
        return new Adopting(
                new Judges(environment, tally), screening(), examples(), assumptions(), new Sealing(toolVersion()));
    }

    private Authoring authoring(Replay replay) {
        Judges judges = new Judges(environment, tally);
        ExampleCheck examples = examples();
        return new Authoring(
                replay,
                judges,
                examples,
                writing(judges, examples),
                assumptions(),
                new Sealing(toolVersion()),
                reporter,
                tally,
                options.workflows());
    }

    private Rerecording rerecording(Replay replay) throws ProblemException {
        if (options.workflows().isEmpty()) {
            throw new ProblemException(Problem.RERECORD_NEEDS_NAMES, at, "");
        }
        Judges judges = new Judges(environment, tally);
        ExampleCheck examples = examples();
        return new Rerecording(
                replay,
                writing(judges, examples),
                judges,
                examples,
                reporter,
                options.replacement(),
                options.workflows(),
                options.model());
    }

    private Writing writing(Judges judges, ExampleCheck examples) {
        Candidates candidates = new Candidates(
                new Generation(judges.gates()), new ModelAccess(options, reporter), options.candidates());
        return new Writing(
                screening(), judges, candidates, examples, assumptions(), new Sealing(toolVersion()), reporter, tally);
    }

    private ExampleCheck examples() {
        return new ExampleCheck(reporter, options.openExamples());
    }

    private Assumptions assumptions() {
        return new Assumptions(options.assumptions(), reporter);
    }

    private InputScreening screening() {
        return new InputScreening(new InputGate(options.injection(), options.privacy()), reporter);
    }

    private static String toolVersion() {
        Properties properties = new Properties();
        try (InputStream stream = SourceFactory.class.getResourceAsStream("version.properties")) {
            if (stream != null) {
                properties.load(stream);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.getProperty("version", "unknown");
    }
}
