package dev.setstone.bounded;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.model.chat.ChatModel;
import dev.setstone.runtime.port.PortException;
import dev.setstone.screening.privacy.PrivacyScanner;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Answers port methods by a model, inside the limits of each: the engine that generated ports call. A call ends with the model's
 * answer, checked and typed, or with the declared fallback; it never hangs and never returns null. Safe for many threads; keep one
 * for an application, since it reads the models of {@link PrivacyScanner} and of the injection detector, and close it at the end.
 */
public final class BoundedCalls implements AutoCloseable {

    private static final Logger LOG = System.getLogger("dev.setstone.bounded");

    private final Screening screening = new Screening();
    private final Secrets secrets;
    private final UseCounter use;
    private final Listeners listeners;
    private final Exchange exchange;
    private final CallStates states;
    private final TokenEstimator estimator;

    BoundedCalls(
            UseCounter use,
            Listeners listeners,
            Exchange exchange,
            CallStates states,
            TokenEstimator estimator,
            Secrets secrets) {
        this.use = use;
        this.listeners = listeners;
        this.exchange = exchange;
        this.states = states;
        this.estimator = estimator;
        this.secrets = secrets;
    }

    /**
     * An engine that asks this model.
     *
     * @param model made with no retries of its own; they would happen inside an attempt's timeout
     * @throws IllegalArgumentException when the model has tools
     */
    public static BoundedCallsBuilder builder(ChatModel model) {
        return new BoundedCallsBuilder(model);
    }

    /** An engine that has no model: every answer comes from the cassettes in a folder. */
    public static BoundedCallsBuilder replaying(Path folder) {
        return new BoundedCallsBuilder().cassette(Cassette.replaying(folder));
    }

    /**
     * An engine that reaches no model itself: what a cassette lacks is laid out as a file, its call gets the fallback, and a reply that is
     * there at the next run is checked as any answer is and added to the cassette. For whoever may use a model only by hand, or by another
     * program.
     *
     * @param cassettes the folder of answers, see {@link Cassette#recording}
     * @param requests the folder of {@code <digest>.request.md} and {@code <digest>.reply.md}. Requests hold arguments
     */
    public static BoundedCallsBuilder handoff(Path cassettes, Path requests) {
        return new BoundedCallsBuilder(new Handoff(requests)).cassette(Cassette.recording(cassettes));
    }

    /**
     * The port that this engine answers.
     *
     * @param port an interface with {@code @Port} whose methods have {@code @BoundedCall}
     * @throws IllegalArgumentException when Setstone's annotation processor has written no implementation of it
     */
    public <P> P port(Class<P> port) {
        return port.cast(GeneratedPorts.of(port).bind(this));
    }

    /**
     * The answer of the model, or the fallback.
     *
     * @param arguments an object with a field for each parameter
     * @return never null
     * @throws PortException when that is the fallback, or with code {@code FALLBACK_FAILED} when the fallback is null
     * @throws CassetteException when a cassette has no answer, or can't be read or written
     */
    public <T> T call(Call<T> call, Data arguments, Fallback<T> fallback) {
        Ending<T> ending = ending(call, arguments);
        T value = ending.value();
        if (value == null) {
            Failure failure = new Failure(call.port(), call.method(), ending.outcome(), ending.detail());
            value = fallback.instead(failure);
            if (value == null) {
                throw failure.exception("FALLBACK_FAILED");
            }
        }
        return value;
    }

    private <T> Ending<T> ending(Call<T> call, Data arguments) {
        long start = System.nanoTime();
        Tally tally = new Tally();
        CallListener.Course course = listeners.started(call.port(), call.method());
        Ending<T> ending = Ending.without(Outcome.INTERNAL, "the call was broken off");
        try {
            ending = cachedOrAnswered(call, arguments.node(), tally);
        } catch (CallFailure failure) {
            ending = Ending.without(failure.reason(), failure.detail());
        } catch (CassetteException unusable) {
            throw unusable;
        } catch (RuntimeException bug) {
            LOG.log(Level.ERROR, "a bounded call failed from within", bug);
            ending = Ending.without(
                    Outcome.INTERNAL, "it failed with " + bug.getClass().getSimpleName());
        } finally {
            course.finished(new CallReport(
                    call.port(),
                    call.method(),
                    ending.outcome(),
                    ending.detail(),
                    tally.attempts(),
                    tally.inputTokens(),
                    tally.outputTokens(),
                    Duration.ofNanos(System.nanoTime() - start)));
        }
        return ending;
    }

    private <T> Ending<T> cachedOrAnswered(Call<T> call, JsonNode arguments, Tally tally) throws CallFailure {
        CallState state = states.of(call);
        if (state.results().keepsNothing()) {
            return answered(call, arguments, state, tally);
        }
        String key = Digest.of(StrictJson.line(arguments));
        Optional<Object> known = state.results().find(key);
        if (known.isPresent()) {
            // The state belongs to this very call, whose reader made the value.
            @SuppressWarnings("unchecked")
            T value = (T) known.get();
            return Ending.with(Outcome.CACHED, value);
        }
        Ending<T> ending = answered(call, arguments, state, tally);
        if (ending.value() != null) {
            state.results().keep(key, ending.value());
        }
        return ending;
    }

    private <T> Ending<T> answered(Call<T> call, JsonNode arguments, CallState state, Tally tally) throws CallFailure {
        // First, since what screening costs grows with the arguments.
        Prompt.checkBudget(call, arguments, estimator);
        Concealed concealed = screening.screen(arguments);
        Prompt prompt = Prompt.of(call, concealed.arguments(), estimator, secrets);
        return exchange.ending(call, concealed, prompt, state, tally);
    }

    /** What the calls so far amount to. */
    public ModelUse use() {
        return use.use();
    }

    /** Interrupts what is on its way. Later calls get their fallback. */
    @Override
    public void close() {
        exchange.close();
    }
}
