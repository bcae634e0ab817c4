package dev.setstone.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.temporal.Journal.Attempt;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Workers are processes here, and one is killed. */
@Timeout(90)
class WorkerDeathTest {

    private static final List<String> PARTS = List.of("flight", "hotel", "insurance");

    @TempDir
    Path temporary;

    private final List<Process> workers = new ArrayList<>();
    private Journal journal;
    private LoopbackServer server;
    private WorkflowClient client;

    @BeforeEach
    void start() throws IOException {
        journal = new Journal(temporary.resolve("journal"));
        server = new LoopbackServer();
        client = TripWorker.client(server.target(), "caller");
    }

    @AfterEach
    void stop() throws InterruptedException {
        workers.forEach(Process::destroyForcibly);
        for (Process worker : workers) {
            worker.waitFor(10, TimeUnit.SECONDS);
        }
        client.getWorkflowServiceStubs().shutdownNow();
        client.getWorkflowServiceStubs().awaitTermination(10, TimeUnit.SECONDS);
        server.close();
    }

    private Process worker(String name, String held) throws IOException {
        Process worker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        TripWorker.class.getName(),
                        server.target(),
                        journal.file().toString(),
                        name,
                        held)
                .redirectError(errors(name).toFile())
                .start();
        workers.add(worker);
        return worker;
    }

    private Path errors(String name) {
        return temporary.resolve(name + ".errors");
    }

    private WorkflowStub begin() {
        WorkflowStub run = client.newUntypedWorkflowStub(
                "Trip.book",
                WorkflowOptions.newBuilder()
                        .setTaskQueue(TripWorker.QUEUE)
                        .setWorkflowId("the-trip")
                        .setWorkflowExecutionTimeout(Duration.ofHours(1))
                        .build());
        run.start(PARTS, "car");
        return run;
    }

    private List<HistoryEvent> history() {
        return client.fetchHistory("the-trip").getEvents();
    }

    @Test
    void aRunOutlivesItsKilledWorkerAndRepeatsNothingThatWasDone() throws Exception {
        WorkflowStub run = begin();
        Process first = worker("first", "car");
        BufferedReader said = first.inputReader();
        assertThat(Stream.of(said.readLine(), said.readLine()))
                .as(() -> text(errors("first")))
                .containsExactly(TripWorker.READY, TripWorker.HOLDING);
        assertThat(journal.attempts())
                .extracting(Attempt::call)
                .containsExactlyInAnyOrder(
                        "book flight",
                        "book hotel",
                        "book insurance",
                        "price flight",
                        "price hotel",
                        "price insurance",
                        "book car");
        assertThat(history().stream().filter(HistoryEvent::hasActivityTaskCompletedEventAttributes))
                .hasSize(6);

        first.destroyForcibly();
        assertThat(first.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(run.describe().getCloseTime()).isNull();
        worker("second", "none");

        assertThat(run.getResult(60, TimeUnit.SECONDS, Trip.Bill.class))
                .isEqualTo(new Trip.Bill(List.of("N-flight", "N-hotel", "N-insurance", "N-car"), 230));
        assertThat(journal.attempts())
                .extracting(Attempt::call)
                .containsExactlyInAnyOrder(
                        "book flight",
                        "book hotel",
                        "book insurance",
                        "price flight",
                        "price hotel",
                        "price insurance",
                        "book car",
                        "book car",
                        "price car",
                        "bill");
        assertThat(journal.attempts().stream()
                        .filter(attempt -> attempt.call().equals("book car"))
                        .distinct())
                .as("the repeated call has the key of the first one")
                .hasSize(1);
        assertThat(journal.attempts().stream().map(Attempt::key).distinct())
                .hasSize(9)
                .doesNotContain("none");
        assertThat(history().stream()
                        .filter(HistoryEvent::hasWorkflowTaskStartedEventAttributes)
                        .map(event ->
                                event.getWorkflowTaskStartedEventAttributes().getIdentity())
                        .distinct())
                .containsExactly("first", "second");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "no text: " + e;
        }
    }
}
