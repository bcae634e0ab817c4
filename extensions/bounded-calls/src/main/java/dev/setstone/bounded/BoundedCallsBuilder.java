package dev.setstone.bounded;

import dev.langchain4j.model.chat.ChatModel;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an engine is made of. */
public final class BoundedCallsBuilder {

    private static final int DEFAULT_THREADS = 16;

    private final @Nullable ChatModel model;
    private final @Nullable Handoff handoff;
    private final List<CallListener> listeners = new ArrayList<>();
    private Cassette cassette = Cassette.off();
    private Clock clock = Clock.systemUTC();
    private Duration firstPause = Duration.ofMillis(500);
    private TokenEstimator estimator = TokenEstimator.byCharacters();
    private int threads = DEFAULT_THREADS;
    private @Nullable Double temperature = 0.0;

    /** Of an engine that asks nobody. */
    BoundedCallsBuilder() {
        this.model = null;
        this.handoff = null;
    }

    BoundedCallsBuilder(Handoff handoff) {
        this.model = null;
        this.handoff = handoff;
    }

    BoundedCallsBuilder(ChatModel model) {
        if (!model.defaultRequestParameters().toolSpecifications().isEmpty()) {
            throw new IllegalArgumentException(
                    "the model of bounded calls has tools; what answers them must have none: build one without");
        }
        this.model = model;
        this.handoff = null;
    }

    /** Where answers are kept for tests; none when it is not said. */
    public BoundedCallsBuilder cassette(Cassette value) {
        cassette = value;
        return this;
    }

    /** One more listener. */
    public BoundedCallsBuilder listener(CallListener value) {
        listeners.add(value);
        return this;
    }

    /**
     * How many requests may be on their way at once, those included that nobody waits for any more; 16 when it is not said.
     *
     * @throws IllegalArgumentException when it is less than 1
     */
    public BoundedCallsBuilder threads(int value) {
        if (value < 1) {
            throw new IllegalArgumentException("threads is " + value + "; it must be 1 or more");
        }
        threads = value;
        return this;
    }

    /**
     * The pause before the first retry; it doubles with each further one, up to 30 s. Half a second when it is not said.
     *
     * @throws IllegalArgumentException when it is negative or more than 30 s
     */
    public BoundedCallsBuilder firstPause(Duration value) {
        if (value.isNegative() || value.compareTo(Attempts.LONGEST_PAUSE) > 0) {
            throw new IllegalArgumentException(
                    "firstPause is " + value + "; it must lie between PT0S and " + Attempts.LONGEST_PAUSE);
        }
        firstPause = value;
        return this;
    }

    /** How prompts are measured before they are sent; by {@link TokenEstimator#byCharacters()} when it is not said. */
    public BoundedCallsBuilder estimator(TokenEstimator value) {
        estimator = value;
        return this;
    }

    /** What tells how long a circuit has been open. */
    public BoundedCallsBuilder clock(Clock value) {
        clock = value;
        return this;
    }

    /** Leaves the temperature to the model instead of asking for 0: some models refuse any other than their own. */
    public BoundedCallsBuilder temperatureOfTheModel() {
        temperature = null;
        return this;
    }

    public BoundedCalls build() {
        UseCounter use = new UseCounter();
        List<CallListener> all = new ArrayList<>(listeners);
        all.add(use);
        ModelThreads modelThreads = new ModelThreads(threads);
        Exchange exchange = new Exchange(cassette, answerer(modelThreads), modelThreads, new AnswerChecks(estimator));
        // A reply by hand comes in another run, to the very prompt that was laid out.
        Secrets secrets = handoff == null ? Secrets.random() : Secrets.derived();
        return new BoundedCalls(use, new Listeners(all), exchange, new CallStates(clock), estimator, secrets);
    }

    private @Nullable Answerer answerer(ModelThreads modelThreads) {
        return model == null
                ? handoff
                : new Provider(new Attempts(model, modelThreads, firstPause), new Requests(temperature));
    }
}
