package dev.setstone.processor.model;

import dev.setstone.processor.prompt.Prompt;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One build, as the processor sets it up, but with a time that only the test moves. */
final class Build {

    static final String KEY = "sk-test-0123456789abcdef";

    final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
    final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    final AttemptFolder attempts;
    private final ModelSettings settings;
    private Budget budget = Budget.unlimited();
    private long now;

    private Build(ModelSettings settings, Path project) {
        this.settings = settings;
        this.attempts = new AttemptFolder(project.resolve("setstone/attempts/demo/0123456789ab"), project);
    }

    static Build of(WireFormat format, LoopbackServer server, Path project) throws ModelException {
        return of(format, server, project, limits -> limits);
    }

    static Build of(WireFormat format, LoopbackServer server, Path project, UnaryOperator<CallLimits> limits)
            throws ModelException {
        return of(format, server, project, limits, KEY);
    }

    static Build of(
            WireFormat format, LoopbackServer server, Path project, UnaryOperator<CallLimits> limits, String key)
            throws ModelException {
        return new Build(
                ModelSettings.of(
                        format.model,
                        format.base(server).toString(),
                        limits.apply(CallLimits.defaults().withTimeout(Duration.ofSeconds(20))),
                        keys(key)),
                project);
    }

    Build with(Budget newBudget) {
        budget = newBudget;
        return this;
    }

    static Environment keys(String key) {
        return Map.of("ANTHROPIC_API_KEY", key, "OPENAI_API_KEY", key, "GEMINI_API_KEY", key)::get;
    }

    static Prompt prompt() {
        return new Prompt("demo", 1, "Write Java.\nOnly \"one\" file.", "```json\n{\"größe\": 1}\n```");
    }

    Reply complete() throws ModelException {
        return complete(prompt());
    }

    Reply complete(Prompt prompt) throws ModelException {
        Waiting waiting = new Waiting(
                duration -> {
                    pauses.add(duration);
                    now += duration.toNanos();
                },
                lines::add,
                Duration.ofSeconds(10),
                () -> now,
                7);
        return new ModelClients(settings, budget, waiting).open(attempts).complete(prompt);
    }

    static Budget tokens(long max) {
        return new Budget(Optional.of(max), Optional.empty(), Optional.empty());
    }
}
