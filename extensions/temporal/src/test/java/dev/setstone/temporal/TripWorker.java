package dev.setstone.temporal;

import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.worker.WorkerFactory;
import io.temporal.worker.WorkerOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A worker that is a process of its own. It ends with its standard input, that is at the latest with the process that started it. */
final class TripWorker {

    static final String QUEUE = "trips";
    static final String READY = "ready";
    static final String HOLDING = "holding";

    /** When the end of a worker is noticed. */
    private static final Duration NOTICED = Duration.ofSeconds(8);

    private TripWorker() {}

    /** Takes the server's address, the journal, the name of the worker and the part whose booking it never ends. */
    public static void main(String[] arguments) throws IOException {
        Journal journal = new Journal(Path.of(arguments[1]));
        WorkerFactory factory = WorkerFactory.newInstance(client(arguments[0], arguments[2]));
        // The test server never takes a workflow task from the queue of a worker's own ("sticky") that nobody asks any
        // more,
        // as Temporal does after a schedule-to-start timeout. Without such a timeout the worker has no such queue.
        WorkerOptions shared = WorkerOptions.newBuilder(Patience.OPTIONS)
                .setStickyQueueScheduleToStartTimeout(Duration.ZERO)
                .build();
        Durable.worker(factory.newWorker(QUEUE, shared))
                .workflow(Trip.class, new Steps(journal))
                .port(Trip.Bookings.class, part -> book(journal, part, arguments[3]))
                .defaults(StepOptions.DEFAULT.withTimes(NOTICED, Duration.ofHours(1)))
                .register();
        factory.start();
        System.out.println(READY);
        while (System.in.read() >= 0) {
            continue;
        }
        Runtime.getRuntime().halt(0);
    }

    static WorkflowClient client(String target, String identity) {
        return WorkflowClient.newInstance(
                WorkflowServiceStubs.newServiceStubs(WorkflowServiceStubsOptions.newBuilder()
                        .setTarget(target)
                        .build()),
                WorkflowClientOptions.newBuilder().setIdentity(identity).build());
    }

    private static String book(Journal journal, String part, String held) {
        journal.write("book " + part);
        if (part.equals(held)) {
            System.out.println(HOLDING);
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IllegalStateException("nobody interrupts this worker, which is to be killed", e);
            }
        }
        return "N-" + part;
    }

    private record Steps(Journal journal) implements Trip {

        @Override
        public int price(String part) {
            journal.write("price " + part);
            return 10 * part.length();
        }

        @Override
        public Bill bill(List<String> numbers, List<Integer> prices) {
            journal.write("bill");
            return new Bill(numbers, prices.stream().mapToInt(Integer::intValue).sum());
        }
    }
}
