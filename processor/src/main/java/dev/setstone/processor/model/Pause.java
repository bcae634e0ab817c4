package dev.setstone.processor.model;

import java.time.Duration;

/** Waits between two calls. */
@FunctionalInterface
public interface Pause {

    void pause(Duration duration) throws InterruptedException;
}
