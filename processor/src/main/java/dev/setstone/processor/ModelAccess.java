package dev.setstone.processor;

import dev.setstone.processor.model.AttemptFolder;
import dev.setstone.processor.model.Budget;
import dev.setstone.processor.model.CallLimits;
import dev.setstone.processor.model.ModelClient;
import dev.setstone.processor.model.ModelClients;
import dev.setstone.processor.model.ModelException;
import dev.setstone.processor.model.ModelSettings;
import dev.setstone.processor.model.Waiting;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.ProblemException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The way to the model that a build's options name. They are looked at when a model is needed: a build that needs none needs no model. */
final class ModelAccess {

    private final Options options;
    private final Reporter reporter;
    private @Nullable ModelClients clients;

    ModelAccess(Options options, Reporter reporter) {
        this.options = options;
        this.reporter = reporter;
    }

    /**
     * A client whose prompts and answers are kept in the folder.
     *
     * @param at where to report
     * @throws ProblemException when the options name no model, or not enough of it
     */
    ModelClient open(AttemptFolder attempts, Position at) throws ProblemException {
        try {
            ModelClients opened = clients;
            if (opened == null) {
                opened = clients();
                clients = opened;
            }
            return opened.open(attempts);
        } catch (ModelException wrong) {
            throw new ProblemException(wrong.problem(), at, wrong.arguments());
        }
    }

    private ModelClients clients() throws ModelException {
        Duration deadline =
                options.timeout().multipliedBy(options.retries() + 1L).plusMinutes(2);
        CallLimits limits = new CallLimits(options.timeout(), deadline, options.retries(), options.maxOutputTokens());
        ModelSettings settings =
                ModelSettings.of(options.model(), options.baseUrl().orElse(""), limits, System::getenv);
        Budget budget = new Budget(options.maxTokens(), options.maxCost(), options.price());
        return new ModelClients(settings, budget, Waiting.real(reporter::note));
    }
}
