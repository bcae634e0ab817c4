package dev.setstone.processor.recording;

import dev.setstone.processor.problem.Diagnostic;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import java.util.Optional;

/** How things stand with the recording of a workflow. Only {@link Fresh} may be replayed. */
public sealed interface RecordingState {

    /**
     * What to tell the user, unless all is well.
     *
     * @param workflow the workflow's name
     * @param command the command that mends it, as the user would type it
     * @param at where the workflow is declared
     */
    Optional<Diagnostic> problem(String workflow, String command, Position at);

    /** Whole, and made for what is wanted now. */
    record Fresh(Recording recording) implements RecordingState {
        @Override
        public Optional<Diagnostic> problem(String workflow, String command, Position at) {
            return Optional.empty();
        }
    }

    /** There is none. */
    record Missing() implements RecordingState {
        @Override
        public Optional<Diagnostic> problem(String workflow, String command, Position at) {
            return Optional.of(Problem.NOT_RECORDED.at(at, workflow, command));
        }
    }

    /** Whole, and made for something else than what is wanted now. */
    record Stale(Recording recording, Staleness staleness) implements RecordingState {
        @Override
        public Optional<Diagnostic> problem(String workflow, String command, Position at) {
            return Optional.of(Problem.STALE.at(at, workflow, staleness.sentence(), command));
        }
    }

    /**
     * Not what was recorded.
     *
     * @param what differs
     */
    record Tampered(String what) implements RecordingState {
        @Override
        public Optional<Diagnostic> problem(String workflow, String command, Position at) {
            return Optional.of(Problem.TAMPERED.at(at, workflow, what, command));
        }
    }

    /**
     * It can't be read.
     *
     * @param file the file, from the {@code setstone} folder on
     * @param reason with line and column where there are any
     */
    record Malformed(String file, String reason) implements RecordingState {
        @Override
        public Optional<Diagnostic> problem(String workflow, String command, Position at) {
            return Optional.of(Problem.LOCK_MALFORMED.at(at, file, reason, command));
        }
    }

    /**
     * It was written by a newer Setstone.
     *
     * @param file the lock file, from the {@code setstone} folder on
     * @param schema the version of its form
     */
    record TooNew(String file, long schema) implements RecordingState {
        @Override
        public Optional<Diagnostic> problem(String workflow, String command, Position at) {
            return Optional.of(Problem.LOCK_TOO_NEW.at(at, file, schema, Lock.SCHEMA));
        }
    }
}
