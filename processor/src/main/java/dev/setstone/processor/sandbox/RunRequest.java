package dev.setstone.processor.sandbox;

import dev.setstone.processor.value.Value;
import java.util.List;

/**
 * Calls of one step of a compiled candidate.
 *
 * @param program the classes
 * @param logicClass binary name of the candidate's class
 * @param interfaceClass binary name of the workflow interface, which holds the properties
 * @param step the method to call
 * @param properties names of the interface's static methods to ask about each result
 * @param arguments a list of arguments for each call
 * @param world the circumstances to run in
 */
public record RunRequest(
        Compilation program,
        String logicClass,
        String interfaceClass,
        String step,
        List<String> properties,
        List<List<Value>> arguments,
        World world) {
    public RunRequest {
        properties = List.copyOf(properties);
        arguments = List.copyOf(arguments);
    }

    /** Circumstances that must not change a result. */
    public enum World {
        /** English, UTC, the JVM's own hash seed. */
        PLAIN,
        /** As plain, in the same process; but the caller's sets and maps come in the reverse of their order. */
        REVERSED,
        /** Turkish with another zone, charset, line separator, hash seed and assertions on; a process of its own. */
        STRANGE,
        /** Arabic of Egypt with a zone off the hour, ASCII and identity hashes that count up; a process of its own. */
        FAR;

        /** The world whose process this one shares; itself when it has its own. */
        World process() {
            return this == REVERSED ? PLAIN : this;
        }

        boolean reversesUnordered() {
            return this == REVERSED;
        }
    }
}
