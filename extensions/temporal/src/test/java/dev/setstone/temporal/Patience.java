package dev.setstone.temporal;

import io.temporal.worker.WorkerOptions;
import java.time.Duration;

/**
 * Options of the tests' workers. By default a workflow thread that computes for a second counts as deadlocked, and its task
 * fails; on a loaded machine the loading of classes in the first task takes as long.
 */
final class Patience {

    static final WorkerOptions OPTIONS = WorkerOptions.newBuilder()
            .setDefaultDeadlockDetectionTimeout(Duration.ofSeconds(8).toMillis())
            .build();

    private Patience() {}
}
