package dev.setstone.benchmarks.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs compiled logic on inputs that it was not compiled from, each within a bound. */
public final class Bounded implements AutoCloseable {

    private static final long SECONDS = 10;

    private final ExecutorService runner = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "bounded");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * What a run gave.
     *
     * @param value the result, if there is one
     * @param thrown the simple name of what was thrown; empty when nothing was
     */
    public record Outcome(Optional<JsonNode> value, String thrown) {

        /** Why there is no result, for people. */
        public String failure() {
            return thrown.isEmpty() ? "no result within " + SECONDS + " s" : "throws " + thrown;
        }
    }

    /** Runs; a failure of the logic is an outcome. */
    public Outcome run(Callable<JsonNode> call) throws InterruptedException {
        try {
            return new Outcome(Optional.of(runner.submit(call).get(SECONDS, TimeUnit.SECONDS)), "");
        } catch (ExecutionException failed) {
            Throwable direct = failed.getCause();
            Throwable cause = direct instanceof InvocationTargetException thrown ? thrown.getCause() : direct;
            return new Outcome(
                    Optional.empty(),
                    cause == null ? "nothing" : cause.getClass().getSimpleName());
        } catch (TimeoutException endless) {
            return new Outcome(Optional.empty(), "");
        }
    }

    @Override
    public void close() {
        runner.shutdownNow();
    }
}
