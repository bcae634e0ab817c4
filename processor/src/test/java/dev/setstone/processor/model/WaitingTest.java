package dev.setstone.processor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.setstone.processor.problem.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WaitingTest {

    @TempDir
    Path project;

    private AttemptFolder attempts() {
        return new AttemptFolder(project.resolve("attempts"), project);
    }

    private static ModelSettings settings(LoopbackServer server) throws ModelException {
        return ModelSettings.of("ollama:x", server.address().toString(), CallLimits.defaults(), name -> null);
    }

    @Test
    void aLongWaitIsToldBeatByBeatOnTheThreadThatWaits() throws Exception {
        CountDownLatch release = new CountDownLatch(3);
        List<String> lines = new CopyOnWriteArrayList<>();
        List<Thread> threads = new CopyOnWriteArrayList<>();
        try (LoopbackServer server = new LoopbackServer()) {
            server.then(LoopbackServer.held(
                    release, LoopbackServer.answer(200, Map.of(), WireFormat.OLLAMA.good("class A {}"))));
            Progress progress = line -> {
                lines.add(line);
                threads.add(Thread.currentThread());
                release.countDown();
            };
            Waiting waiting = new Waiting(duration -> {}, progress, Duration.ofMillis(500), () -> 0, 1);

            new ModelClients(settings(server), Budget.unlimited(), waiting)
                    .open(attempts())
                    .complete(Build.prompt());
        }
        assertThat(lines)
                .startsWith("waiting for ollama:x, 0 s", "waiting for ollama:x, 1 s", "waiting for ollama:x, 1 s");
        assertThat(threads).containsOnly(Thread.currentThread());
    }

    @Test
    void inABuildALineComesEveryTenSeconds() {
        assertThat(Waiting.real(line -> {}).beat()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void anInterruptedWaitEndsAtOnceAndKeepsTheInterrupt() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        try (LoopbackServer server = new LoopbackServer()) {
            Thread waiter = Thread.currentThread();
            server.then(exchange -> {
                waiter.interrupt();
                LoopbackServer.held(release, LoopbackServer.answer(200, Map.of(), "{}"))
                        .give(exchange);
            });
            ModelClient client =
                    new ModelClients(settings(server), Budget.unlimited(), Waiting.real(line -> {})).open(attempts());

            ModelException failure = catchThrowableOfType(ModelException.class, () -> client.complete(Build.prompt()));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(failure.problem()).isEqualTo(Problem.MODEL_FAILED);
            assertThat(failure.arguments()[1]).isEqualTo("the build was interrupted");
        } finally {
            release.countDown();
        }
    }

    @Test
    void anInterruptedPauseEndsTheRetries() throws Exception {
        try (LoopbackServer server = new LoopbackServer()) {
            server.then(500, "{}");
            Waiting waiting = new Waiting(
                    duration -> {
                        throw new InterruptedException();
                    },
                    line -> {},
                    Duration.ofSeconds(10),
                    () -> 0,
                    1);
            ModelClient client = new ModelClients(settings(server), Budget.unlimited(), waiting).open(attempts());

            ModelException failure = catchThrowableOfType(ModelException.class, () -> client.complete(Build.prompt()));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(failure.problem()).isEqualTo(Problem.MODEL_FAILED);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void realPausesPass() throws Exception {
        Waiting waiting = Waiting.real(line -> {});
        long before = waiting.nanoTime().getAsLong();

        waiting.pause().pause(Duration.ofMillis(2));

        assertThat(waiting.nanoTime().getAsLong()).isGreaterThan(before);
    }
}
