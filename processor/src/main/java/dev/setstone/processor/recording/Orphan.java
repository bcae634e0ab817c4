package dev.setstone.processor.recording;

import dev.setstone.processor.problem.Diagnostic;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;

/**
 * A recording that no workflow asks for.
 *
 * @param name the workflow's name that it was kept under
 * @param folder where it is, from the {@code setstone} folder on
 */
public record Orphan(String name, String folder) {

    /** What to tell the user. */
    public Diagnostic problem(Position at) {
        return Problem.ORPHANED.at(at, name, folder);
    }
}
