package dev.setstone.processor.sandbox;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/** Keeps one child of a kind: started when first needed, replaced when it is lost or has served long enough. */
final class ChildSlot implements AutoCloseable {

    private final List<String> command;
    private final Path folder;
    private final ScheduledExecutorService watchdog;
    private final SandboxLimits limits;
    private @Nullable ChildProcess child;

    ChildSlot(List<String> command, Path folder, ScheduledExecutorService watchdog, SandboxLimits limits) {
        this.command = List.copyOf(command);
        this.folder = folder;
        this.watchdog = watchdog;
        this.limits = limits;
    }

    /** A child that is ready for a request. */
    ChildProcess acquire() throws SandboxException {
        ChildProcess current = child;
        if (current != null && current.isAlive() && current.requests() < limits.requestsPerChild()) {
            return current;
        }
        discard();
        ChildProcess started = ChildProcess.start(command, folder, watchdog, limits.startMillis());
        child = started;
        return started;
    }

    /** Ends the child, so that the next request gets a new one. */
    void discard() {
        ChildProcess current = child;
        child = null;
        if (current != null) {
            current.close();
        }
    }

    @Override
    public void close() {
        discard();
    }
}
